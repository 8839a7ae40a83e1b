/** Pages of a form: a field-list is one page, a repeat is one page, every other question is a page of its own. */
import type { RootNode } from '@getodk/xforms-engine'

import type { AskedRow } from '../net/rows'
import { children, has, isRange, nameOf, questions, shown, type Node } from './tree'

export interface Page {
  key: string
  nodes: readonly Node[]
  trail: readonly string[] // labels of the groups around it
  title: string
}

/** The pages that are to be seen now. A form that does not ask for pages is one page. */
export function pages(root: RootNode): Page[] {
  if (!paged(root)) return [{ key: root.nodeId, nodes: children(root).filter(shown), trail: [], title: '' }]
  return within(children(root), [])
}

/** The first page with a question that a reviewer asks about; -1 if none is shown. */
export function pageOf(all: readonly Page[], asked: readonly AskedRow[]): number {
  return all.findIndex((page) => questions(page.nodes).some((node) => asked.some((row) => row.question === nameOf(node))))
}

function paged(root: RootNode): boolean {
  return root.classes['pages'] === true || children(root).some((node) => has(node, 'field-list'))
}

function within(nodes: readonly Node[], trail: readonly string[]): Page[] {
  return nodes.flatMap((node): Page[] => {
    if (!shown(node) || emptyRange(node)) return []
    const label = node.currentState.label?.asString ?? ''
    if (node.nodeType === 'group' && !has(node, 'field-list')) return within(children(node), label ? [...trail, label] : trail)
    return [{ key: node.nodeId, nodes: [node], trail, title: label }]
  })
}

/** A repeat whose number an answer gives, and the number is nought. */
function emptyRange(node: Node): boolean {
  return isRange(node) && node.nodeType === 'repeat-range:controlled' && children(node).length === 0
}
