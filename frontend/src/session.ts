/** Who is here, what may be filled, what waits: known from the last visit, brought up to date whenever the server answers. */
import { shallowReactive } from 'vue'

import { askSent, askStart, NoAnswer, SignedOut } from './net/server'
import type { SentRow, Start } from './net/rows'
import { db, type Draft, type Waiting } from './store/db'
import { bring, here } from './store/forms'
import { draftsOf, waitingOf } from './store/interviews'
import { sendAll } from './store/sending'

export type Link = 'unknown' | 'online' | 'offline' | 'signed-out'

// Shallow: rows go into the browser's database as they are, and it takes no proxies.
export const session = shallowReactive({
  link: 'unknown' as Link,
  start: null as Start | null,
  sent: [] as SentRow[],
  drafts: [] as Draft[],
  waiting: [] as Waiting[],
  whole: new Set<number>(), // forms that open without a connection
  when: 0, // of the last answer of the server
  sending: false,
  keeps: true, // whether this browser keeps anything at all
})

const KEY = 'session'

/** At the start: what is here, then what the server says, then what waits is sent. */
export async function begin(): Promise<void> {
  try {
    const known = await (await db()).get('facts', KEY)
    Object.assign(session, { start: known?.start ?? null, sent: known?.sent ?? [], when: known?.when ?? 0 })
  } catch {
    session.keeps = false
  }
  await look()
  await refresh()
}

/** Ask the server; without an answer everything stays as it was known. */
export async function refresh(): Promise<void> {
  try {
    const start = await askStart()
    session.start = start
    session.link = 'online'
    session.sent = await askSent()
    session.when = Date.now()
    await remember()
    await look()
    void bring(start.forms, (pk) => { session.whole = new Set([...session.whole, pk]) }).catch(() => undefined)
    void navigator.storage?.persist?.()
    await send()
  } catch (fault) {
    if (fault instanceof SignedOut) session.link = 'signed-out'
    else if (fault instanceof NoAnswer) session.link = 'offline'
    else throw fault
  }
}

/** Send what waits, and tell how it went. */
export async function send(): Promise<{ sent: number; refused: number; end: string }> {
  const user = session.start?.user.id
  if (user === undefined) return { sent: 0, refused: 0, end: 'nothing' }
  session.sending = true
  try {
    const result = await sendAll(user, () => void look())
    if (result.end === 'offline' || result.end === 'signed-out') session.link = result.end
    else if (result.end === 'sent') session.link = 'online'
    if (result.sent) {
      session.sent = await askSent().catch(() => session.sent)
      await remember()
    }
    return result
  } finally {
    session.sending = false
    await look()
  }
}

/** Read again what this browser keeps for the person. */
export async function look(): Promise<void> {
  const start = session.start
  if (!start || !session.keeps) return
  const user = start.user.id
  const [drafts, waiting, whole] = await Promise.all([draftsOf(user), waitingOf(user), here(start.forms)])
  Object.assign(session, { drafts, waiting, whole })
}

async function remember(): Promise<void> {
  if (!session.keeps || !session.start) return
  const { start, sent, when } = session
  await (await db()).put('facts', JSON.parse(JSON.stringify({ start, sent, when })), KEY)
}
