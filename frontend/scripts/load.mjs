// Loads a form in the engine of the web forms and begins an interview: `node scripts/load.mjs form.xml [media folder]`.
// Prints a JSON line: {"status": "success" | "warning" | "failure", "message": "...", "languages": [...], "questions": n}; ends with 1 on failure.
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { engine } from './engine.mjs'

const [file, media = ''] = process.argv.slice(2)
if (!file) {
  console.error('node scripts/load.mjs form.xml [media folder]')
  process.exit(2)
}

const told = await load(readFileSync(file, 'utf8')).catch((fault) => ({ status: 'failure', message: String(fault?.message ?? fault), languages: [], questions: 0 }))
console.log(JSON.stringify(told))
process.exit(told.status === 'failure' ? 1 : 0)

async function load(xml) {
  const { loadForm } = await engine()
  const loaded = await loadForm(xml, { fetchFormAttachment: async (address) => answer(address.href), missingResourceBehavior: 'BLANK' })
  if (loaded.status === 'failure') return { status: 'failure', message: loaded.error.message, languages: [], questions: 0 }
  const { root } = loaded.createInstance()
  const message = loaded.warnings ? JSON.stringify(loaded.warnings) : ''
  return { status: loaded.status, message, languages: root.languages.map((item) => item.language), questions: count(root) }
}

function answer(address) {
  const path = join(media, basename(new URL(address).pathname))
  return media && existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 })
}

function count(node) {
  const children = node.currentState.children
  return children ? children.reduce((sum, child) => sum + count(child), 0) : Number(node.nodeType !== 'model-value')
}
