/** Forms and their files, kept by the hash of their bytes: a version never changes, so what is here need not be asked for. */
import { blob, text } from '../net/server'
import type { FormRow } from '../net/rows'
import { db } from './db'

/** A form's XML and its files by name. */
export interface FormFiles {
  xml: string
  media: Map<string, Blob>
  key?: string // the hashes of all of it: what has the same key is the same form
}

/** The form, from here or from the server. */
export async function formFiles(form: FormRow): Promise<FormFiles> {
  const store = await db()
  let xml = (await store.get('forms', form.md5))?.xml
  if (xml === undefined) {
    xml = await text(form.url)
    await store.put('forms', { md5: form.md5, xml })
  }
  const media = new Map<string, Blob>()
  for (const file of form.media) media.set(file.name, await mediaFile(file))
  return { xml, media, key: [form, ...form.media].map((file) => file.md5).join(' ') }
}

async function mediaFile(file: { md5: string; url: string }): Promise<Blob> {
  const store = await db()
  const kept = (await store.get('media', file.md5))?.blob
  if (kept) return kept
  const fresh = await blob(file.url)
  await store.put('media', { md5: file.md5, blob: fresh })
  return fresh
}

/** Bring every form of the list, one after another; gives the forms that are whole here. */
export async function bring(forms: FormRow[], each: (pk: number) => void): Promise<void> {
  for (const form of forms) {
    await formFiles(form)
    each(form.pk)
  }
}

/** The forms of the list that can be opened without a connection. */
export async function here(forms: FormRow[]): Promise<Set<number>> {
  const store = await db()
  const known = new Set([...(await store.getAllKeys('forms')), ...(await store.getAllKeys('media'))])
  const whole = forms.filter((form) => [form.md5, ...form.media.map((file) => file.md5)].every((md5) => known.has(md5)))
  return new Set(whole.map((form) => form.pk))
}
