/** The engine's tree as this page walks it. */
import type { AnyNode, GeneralChildNode, RepeatInstanceNode } from '@getodk/xforms-engine'

export type Node = GeneralChildNode | RepeatInstanceNode

/** Whether a person sees it now. */
export function shown(node: Node): boolean {
  if (node.nodeType === 'model-value' || !node.currentState.relevant) return false
  if (node.nodeType === 'group' || node.nodeType === 'repeat-instance') return children(node).some(shown)
  return true
}

export function children(node: AnyNode): readonly Node[] {
  return (node.currentState.children ?? []) as readonly Node[]
}

export function has(node: Node, appearance: string): boolean {
  return !!node.appearances && [...(node.appearances as Iterable<string>)].includes(appearance)
}

/** The class of a list of choices that the form wants in columns; '' for one under another. */
export function columns(node: Node): string {
  const wish = [...((node.appearances ?? []) as Iterable<string>)].find((name) => /^(columns|horizontal|compact|quickcompact|likert)/.test(name)) ?? ''
  return /^(columns-\d+|likert)$/.test(wish) ? wish : wish && 'columns'
}

/** The last part of a question's path, without its place in a repeat: the name that forms and reviewers use. */
export function nameOf(node: Node): string {
  return (node.currentState.reference.split('/').pop() ?? '').replace(/\[\d+\]$/, '')
}

/** Every question under these nodes that is shown. */
export function questions(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (!shown(node)) return []
    return node.nodeType === 'group' || node.nodeType === 'repeat-instance' || isRange(node) ? questions(children(node)) : [node]
  })
}

export function isRange(node: Node): boolean {
  return node.nodeType === 'repeat-range:controlled' || node.nodeType === 'repeat-range:uncontrolled'
}

/** Questions whose answer breaks a rule. */
export function faulty(nodes: readonly Node[]): Node[] {
  return questions(nodes).filter((node) => 'violation' in node.validationState && node.validationState.violation !== null)
}
