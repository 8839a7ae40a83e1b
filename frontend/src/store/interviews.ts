/** Drafts and the queue. A finished interview leaves the drafts and enters the queue in one transaction, on the disk. */
import { db, type Draft, type Waiting } from './db'

export async function draftsOf(user: number): Promise<Draft[]> {
  const found = await (await db()).getAllFromIndex('drafts', 'user', user)
  return found.sort((a, b) => b.saved - a.saved)
}

export async function draft(id: string): Promise<Draft | undefined> {
  return (await db()).get('drafts', id)
}

export async function saveDraft(row: Draft): Promise<void> {
  await (await db()).put('drafts', row)
}

export async function dropDraft(id: string): Promise<void> {
  await (await db()).delete('drafts', id)
}

export async function waitingOf(user: number): Promise<Waiting[]> {
  const found = await (await db()).getAllFromIndex('waiting', 'user', user)
  return found.sort((a, b) => a.finished - b.finished)
}

/** Finish an interview: into the queue, out of the drafts, both or neither. */
export async function finish(row: Waiting): Promise<void> {
  const move = (await db()).transaction(['drafts', 'waiting'], 'readwrite', { durability: 'strict' })
  await Promise.all([move.objectStore('waiting').put(row), move.objectStore('drafts').delete(row.id), move.done])
}

export async function noteWaiting(row: Waiting): Promise<void> {
  await (await db()).put('waiting', row)
}

export async function dropWaiting(id: string): Promise<void> {
  await (await db()).delete('waiting', id)
}
