/** What is kept or sent of an interview: the XML, and every file that it names. */
import type { RootNode } from '@getodk/xforms-engine'

import type { Kept } from '../store/db'
import { XML_NAME, type Written } from './open'

export interface Taken extends Written {
  ready: boolean
  id: string
  name: string // instanceName, or ""
}

/**
 * Take the interview as it stands.
 *
 * After a restored draft the engine writes a photo's name into the XML and leaves the photo out, if nobody touched it again.
 * So files that came with the interview are added wherever the XML still names them. And it keeps the name of a file that was
 * taken away: those names (`removed`) are blanked.
 */
export async function take(root: RootNode, before: Kept[], removed: ReadonlySet<string> = new Set()): Promise<Taken> {
  const payload = await root.prepareInstancePayload()
  const body = payload.data[0] as FormData
  const xml = without(await (body.get(XML_NAME) as File).text(), removed)
  const files: Kept[] = []
  for (const [name, value] of body.entries()) if (name !== XML_NAME && !removed.has(name)) files.push({ name, blob: value as File })
  const tree = new DOMParser().parseFromString(xml, 'text/xml')
  const texts = leaves(tree)
  const have = new Set(files.map((file) => file.name))
  for (const file of before) if (!have.has(file.name) && texts.has(file.name)) files.push(file)
  return { ready: payload.status === 'ready', xml, files, id: meta(tree, 'instanceID'), name: meta(tree, 'instanceName') }
}

function without(xml: string, names: ReadonlySet<string>): string {
  return [...names].reduce((text, name) => text.replaceAll(`>${name}<`, '><'), xml)
}

function leaves(tree: Document): Set<string> {
  const found = new Set<string>()
  for (const element of tree.getElementsByTagName('*')) if (element.childElementCount === 0) found.add((element.textContent ?? '').trim())
  return found
}

function meta(tree: Document, name: string): string {
  for (const element of tree.getElementsByTagName('*')) if (element.localName === name) return (element.textContent ?? '').trim()
  return ''
}
