/** The last rescue: every interview of this browser as one file, which a coordinator can bring in from another machine. */
import type { Draft, Waiting } from './db'

export const VERSION = 2

/** Lines of JSON: what it is, then an interview a line (XML as it is, files in base64). Cut off on its way, it still gives what came before. */
export async function rescueFile(rows: (Draft | Waiting)[], username: string, made: Date): Promise<Blob> {
  const lines = [JSON.stringify({ keruen: 'rescue', version: VERSION, made: made.toISOString(), interviews: rows.length }), '\n']
  for (const row of rows) lines.push(JSON.stringify(await written(row, username)), '\n')
  return new Blob(lines, { type: 'application/jsonl' })
}

async function written(row: Draft | Waiting, username: string) {
  const files = await Promise.all(row.files.map(async (file) => ({ name: file.name, type: file.blob.type, base64: await base64(file.blob) })))
  const { programme, form_id: form, version } = row.form
  return { id: row.id, programme, form, version, username, finished: 'finished' in row, xml: row.xml, files }
}

function base64(content: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => failed(reader.error ?? new Error('a file cannot be read'))
    reader.readAsDataURL(content)
  })
}
