/** The last rescue: every interview of this browser as one file, which a coordinator can bring in from another machine. */
import type { Draft, Waiting } from './db'

/** A JSON file: the XML as it is, the files in base64. */
export async function rescueFile(rows: (Draft | Waiting)[], made: Date): Promise<Blob> {
  const interviews = await Promise.all(rows.map(written))
  const content = { keruen: 'rescue', version: 1, made: made.toISOString(), interviews }
  return new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' })
}

async function written(row: Draft | Waiting) {
  const files = await Promise.all(row.files.map(async (file) => ({ name: file.name, type: file.blob.type, base64: await base64(file.blob) })))
  return { id: row.id, programme: row.form.programme, form: row.form.form_id, version: row.form.version, finished: 'finished' in row, xml: row.xml, files }
}

function base64(content: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => failed(reader.error ?? new Error('a file cannot be read'))
    reader.readAsDataURL(content)
  })
}
