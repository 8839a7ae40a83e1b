/** What a form wishes and a browser does not give: said where it stands, never left out in silence. */
import { has, type Node } from './tree'

const CALENDARS = ['ethiopian', 'coptic', 'islamic', 'bikram-sambat', 'myanmar', 'persian']
const QUESTIONS: [lack: string, wished: (node: Node) => boolean][] = [
  ['drawing', (node) => ['draw', 'signature', 'annotate'].some((name) => has(node, name))],
  ['calendar', (node) => CALENDARS.some((name) => has(node, name))],
  ['picture-map', (node) => node.nodeType === 'select' && has(node, 'image-map')],
  ['map', (node) => ['map', 'maps', 'placement-map'].some((name) => has(node, name))],
  ['search', (node) => begins(node, 'search(')],
  ['app', (node) => has(node, 'printer') || has(node, 'bearing') || begins(node, 'ex:')],
]
const FORMS: [lack: string, wish: RegExp][] = [
  ['recording', /<(\w+:)?recordaudio\s/],
  ['audit', /<(\w+:)?audit[\s/>]/],
  ['last-saved', /jr:\/\/instance\/last-saved/],
  ['external', /<input[^>]*\squery="/],
]

/** The end of a sentence's id (webform-lacks-…), or "" where nothing is lacking. */
export function lack(node: Node): string {
  return QUESTIONS.find(([, wished]) => wished(node))?.[0] ?? ''
}

/** The same of a form as a whole. */
export function lacks(xml: string): string[] {
  return FORMS.filter(([, wish]) => wish.test(xml)).map(([name]) => name)
}

function begins(node: Node, text: string): boolean {
  return !!node.appearances && [...(node.appearances as Iterable<string>)].some((name) => name.startsWith(text))
}
