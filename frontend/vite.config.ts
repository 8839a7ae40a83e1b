import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'

const BASE = '/static/webform/'
const SENTENCES = resolve(import.meta.dirname, '../src/keruen/terms/sentences')

/** What we look at in a message of the bundler. */
interface Log { code?: string, id?: string, message: string, loc?: { file?: string } }

/** Writes worker.js: src/worker.js with the addresses of everything that was built, and a name that changes with them. */
function worker(): Plugin {
  return {
    name: 'keruen-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((name) => !name.startsWith('.') && !name.endsWith('.json')).sort()
      const named = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12)
      const source = readFileSync(resolve(import.meta.dirname, 'src/worker.js'), 'utf8')
        .replace('__BUILD__', named)
        .replace('__FILES__', JSON.stringify(files.map((name) => BASE + name)))
      this.emitFile({ type: 'asset', fileName: 'worker.js', source })
    },
  }
}

export default defineConfig({
  base: BASE,
  plugins: [vue({ template: { transformAssetUrls: false } }), worker()],
  resolve: { alias: { '@sentences': SENTENCES } },
  server: { fs: { allow: ['..'] } },
  build: {
    outDir: resolve(import.meta.dirname, '../src/keruen/web/webform/static/webform'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'esnext', // the engine awaits at its top level
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: 'src/main.ts',
      checks: { pluginTimings: false },
      // the form engine's parser evaluates; a warning about our own code still shows
      onLog(level: string, log: Log, show: (level: string, log: Log) => void) {
        if (log.code !== 'EVAL' || !`${log.id} ${log.loc?.file} ${log.message}`.includes('node_modules/')) show(level, log)
      },
    },
  },
  test: { environment: 'jsdom', setupFiles: ['tests/setup.ts'], testTimeout: 30_000 },
} as never)
