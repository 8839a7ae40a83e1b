// The engine outside a browser needs names that bundlers give; the database is in memory.
import 'fake-indexeddb/auto'

import { createRequire } from 'node:module'

Object.assign(globalThis, { require: createRequire(import.meta.url), __dirname: import.meta.dirname })
