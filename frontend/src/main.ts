import { createApp } from 'vue'

import { randomId } from './parts/ids'
import App from './App.vue'
import './keruen-webform.css'

// On a plain http address of a local network browsers hide randomUUID; the engine needs it for the interview's id.
if (typeof crypto.randomUUID !== 'function') crypto.randomUUID = randomId

createApp(App).mount('#app')
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/w/worker.js', { scope: '/w/' }).catch(() => undefined)
