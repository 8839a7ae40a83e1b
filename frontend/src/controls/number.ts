/** A typed number as the form stores it: "" for nothing, null for what is no number. */
const LARGEST = 2_147_483_647 // of XML Schema's int: the engine stores nothing beyond it

export function readNumber(typed: string, whole: boolean): string | null {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (text === '') return ''
  if (!(whole ? /^[+-]?\d+$/ : /^[+-]?(\d+\.?\d*|\.\d+)$/).test(text)) return null
  if (whole && Math.abs(Number(text)) > LARGEST) return null
  return whole ? String(Number(text)) : text.replace(/^\+/, '').replace(/^(-?)\./, '$10.').replace(/\.$/, '')
}
