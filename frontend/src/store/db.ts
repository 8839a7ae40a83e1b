/** What this browser keeps: forms, drafts, interviews that wait to be sent. Nothing here is deleted but by a person or a receipt. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

import type { FormRow, Start, SentRow } from '../net/rows'

/** A file of an interview. */
export interface Kept {
  name: string
  blob: Blob
}

/** An interview that is not finished. */
export interface Draft {
  id: string // instanceID
  user: number
  form: FormRow
  name: string // instanceName, for the list
  xml: string
  files: Kept[]
  saved: number
  page: number
  edits: string // the instance that it replaces; empty for a new one
}

/** An interview that is finished and not yet received. Its bytes do not change any more: a server tells repeats by them. */
export interface Waiting {
  id: string
  user: number
  form: FormRow
  name: string
  xml: string
  files: Kept[]
  finished: number
  tries: number
  status: number // the last answer; 0: none yet
  told: string // what the server said when it refused
}

interface Schema extends DBSchema {
  facts: { key: string; value: { start?: Start; sent?: SentRow[]; user?: number; when?: number } }
  forms: { key: string; value: { md5: string; xml: string } }
  media: { key: string; value: { md5: string; blob: Blob } }
  drafts: { key: string; value: Draft; indexes: { user: number } }
  waiting: { key: string; value: Waiting; indexes: { user: number } }
}

export type Store = IDBPDatabase<Schema>

let opened: Promise<Store> | undefined

/** The database of this browser. Refused (private windows of some browsers) it throws: the page then says that it cannot keep. */
export function db(): Promise<Store> {
  opened ??= openDB<Schema>('keruen-webform', 1, {
    upgrade(store) {
      store.createObjectStore('facts')
      store.createObjectStore('forms', { keyPath: 'md5' })
      store.createObjectStore('media', { keyPath: 'md5' })
      store.createObjectStore('drafts', { keyPath: 'id' }).createIndex('user', 'user')
      store.createObjectStore('waiting', { keyPath: 'id' }).createIndex('user', 'user')
    },
  })
  return opened
}

/** For tests: open anew. */
export async function forget(): Promise<void> {
  const store = await opened
  store?.close()
  opened = undefined
}
