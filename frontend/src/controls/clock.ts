/** Dates and times between the browser's controls and what forms store. */
export type Clock = 'date' | 'time' | 'datetime-local' | 'month' | 'number'

/** What a control shows of a stored value. */
export function fromStored(kind: Clock, stored: string): string {
  if (!stored) return ''
  if (kind === 'date') return stored.slice(0, 10)
  if (kind === 'month') return stored.slice(0, 7)
  if (kind === 'number') return stored.slice(0, 4)
  return kind === 'time' ? stored.slice(0, 5) : stored.slice(0, 16)
}

/** What is stored of a typed value: times carry the offset of this place, as phones write them. */
export function toStored(kind: Clock, typed: string, now: Date): string {
  if (!typed) return ''
  if (kind === 'date') return typed
  if (kind === 'month') return `${typed}-01`
  if (kind === 'number') return /^\d{4}$/.test(typed) ? `${typed}-01-01` : ''
  return `${typed}:00.000${offset(kind === 'time' ? now : new Date(typed))}`
}

function offset(day: Date): string {
  const minutes = -day.getTimezoneOffset()
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
