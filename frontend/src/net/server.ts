/** The server's doors for this page. */
import type { Kept } from '../store/db'
import type { OwnInterview, SentRow, Start } from './rows'

/** No session: the person must sign in; what is kept here stays. */
export class SignedOut extends Error {}
/** No answer: no connection, or a server that does not reply. */
export class NoAnswer extends Error {}

export interface Receipt {
  status: number
  told: string
}

export const askStart = () => json<Start>('/w/api/start')
export const askSent = async () => (await json<{ sent: SentRow[] }>('/w/api/sent')).sent
export const askOwn = (pk: number) => json<OwnInterview>(`/w/api/sent/${pk}`)

export async function text(url: string): Promise<string> {
  return (await get(url)).text()
}

export async function blob(url: string): Promise<Blob> {
  return (await get(url)).blob()
}

/** Send one interview with its files. */
export async function post(programme: string, token: string, xml: string, files: Kept[]): Promise<Receipt> {
  const body = new FormData()
  body.append('xml_submission_file', new Blob([xml], { type: 'text/xml' }), 'xml_submission_file')
  for (const file of files) body.append(file.name, file.blob, file.name)
  return give(`/w/api/${programme}/submission`, token, body)
}

/** Answer a reviewer's question in words. */
export async function postAnswer(question: number, token: string, words: string): Promise<Receipt> {
  const body = new FormData()
  body.append('answer', words)
  return give(`/w/api/asked/${question}`, token, body)
}

async function give(url: string, token: string, body: FormData): Promise<Receipt> {
  const answer = await reach(url, { method: 'POST', body, headers: { 'X-CSRFToken': token } })
  if (answer.status === 401) throw new SignedOut()
  const told = await answer.json().then((data: { told?: string }) => data.told ?? '', () => '')
  return { status: answer.status, told }
}

async function json<T>(url: string): Promise<T> {
  return (await get(url)).json() as Promise<T>
}

async function get(url: string): Promise<Response> {
  const answer = await reach(url, {})
  if (answer.status === 401) throw new SignedOut()
  if (!answer.ok) throw new NoAnswer(String(answer.status))
  return answer
}

async function reach(url: string, wish: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'same-origin', redirect: 'error', ...wish })
  } catch (fault) {
    throw new NoAnswer(String(fault))
  }
}
