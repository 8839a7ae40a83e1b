// The form engine outside a browser: it asks for a DOM, and for two names that bundlers give.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { JSDOM } from 'jsdom'

const NAMES = [
  'window', 'document', 'DOMParser', 'XMLSerializer', 'Node', 'Element', 'Document', 'Attr', 'Text', 'Comment', 'CDATASection',
  'ProcessingInstruction', 'XMLDocument', 'NodeFilter', 'XPathResult', 'MutationObserver',
]

/** The engine, with what it needs of a browser put in place. */
export async function engine() {
  const { window } = new JSDOM('')
  for (const name of NAMES) globalThis[name] ??= window[name]
  globalThis.require = createRequire(import.meta.url)
  globalThis.__dirname = dirname(fileURLToPath(import.meta.url))
  return import('@getodk/xforms-engine')
}
