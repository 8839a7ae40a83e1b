/** Sending the queue: oldest first, one at a time; an interview leaves only when the server says 201 or 202. */
import { askStart, NoAnswer, post, SignedOut } from '../net/server'
import type { Start } from '../net/rows'
import type { Waiting } from './db'
import { dropWaiting, noteWaiting, waitingOf } from './interviews'

export type End = 'sent' | 'offline' | 'signed-out' | 'nothing'

export interface Sent {
  end: End
  sent: number
  refused: number
}

let running: Promise<Sent> | undefined

/** Send what waits. Two calls at once are one: a button and a returning connection must not send twice. */
export function sendAll(user: number, each: () => void = () => {}): Promise<Sent> {
  running ??= run(user, each).finally(() => {
    running = undefined
  })
  return running
}

async function run(user: number, each: () => void): Promise<Sent> {
  const result: Sent = { end: 'nothing', sent: 0, refused: 0 }
  const rows = await waitingOf(user)
  if (rows.length === 0) return result
  try {
    const start = await askStart()
    if (start.user.id !== user) return { ...result, end: 'signed-out' }
    for (const row of rows) {
      if (await one(row, start)) result.sent += 1
      else result.refused += 1
      each()
    }
    return { ...result, end: 'sent' }
  } catch (fault) {
    if (fault instanceof SignedOut) return { ...result, end: 'signed-out' }
    if (fault instanceof NoAnswer) return { ...result, end: 'offline' }
    throw fault
  }
}

async function one(row: Waiting, start: Start): Promise<boolean> {
  const receipt = await post(row.form.programme, start.token, row.xml, row.files)
  if (receipt.status === 201 || receipt.status === 202) {
    await dropWaiting(row.id)
    return true
  }
  await noteWaiting({ ...row, tries: row.tries + 1, status: receipt.status, told: receipt.told })
  if (receipt.status >= 500) throw new NoAnswer(String(receipt.status))
  return false
}
