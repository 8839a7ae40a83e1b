/** From an address of this page to an open interview: a new one, a draft, or a sent one that is edited. */
import { askOwn, blob } from '../net/server'
import type { AskedRow, FormRow } from '../net/rows'
import { session } from '../session'
import { formFiles } from '../store/forms'
import { draft } from '../store/interviews'
import { open, type Opened, type Written } from './open'

export interface Begun {
  opened: Opened
  form: FormRow
  user: number
  page: number
  edits: string
  asked: AskedRow[]
}

/** It is not here: deleted, sent meanwhile, or another person's. */
export class NotHere extends Error {}

export async function begun(mode: 'new' | 'draft' | 'edit', id: string): Promise<Begun> {
  const start = await known()
  const user = start.user.id
  if (mode === 'new') {
    const form = start.forms.find((item) => item.pk === Number(id))
    if (!form) throw new NotHere(id)
    return { opened: await open(await formFiles(form), 'create', undefined, start.user.username), form, user, page: 0, edits: '', asked: [] }
  }
  if (mode === 'draft') {
    const row = await draft(id)
    if (!row || row.user !== user) throw new NotHere(id)
    const opened = await open(await formFiles(row.form), 'restore', row, start.user.username)
    return { opened, form: row.form, user, page: row.page, edits: row.edits, asked: start.asked.filter((item) => item.instance === row.edits) }
  }
  const own = await askOwn(Number(id))
  const form = start.forms.find((item) => item.pk === own.form) ?? own.row
  const written: Written = { xml: own.xml, files: await Promise.all(own.files.map(async (file) => ({ name: file.name, blob: await blob(file.url) }))) }
  const opened = await open(await formFiles(form), 'edit', written, start.user.username)
  return { opened, form, user, page: 0, edits: own.instance, asked: start.asked.filter((item) => item.submission === Number(id)) }
}

/** What is known of the person; right after the page was opened it may be a moment away. */
async function known() {
  for (let wait = 0; !session.start && wait < 100; wait += 1) await new Promise((done) => setTimeout(done, 50))
  if (!session.start) throw new NotHere('')
  return session.start
}
