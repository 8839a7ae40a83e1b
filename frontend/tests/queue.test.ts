import { beforeEach, expect, test, vi } from 'vitest'

import type { Draft, Waiting } from '../src/store/db'
import { db } from '../src/store/db'
import { draft, draftsOf, dropWaiting, finish, saveDraft, waitingOf } from '../src/store/interviews'
import { rescueFile } from '../src/store/rescue'
import { sendAll } from '../src/store/sending'
import { ROW } from './forms'

const USER = 7
const START = { user: { id: USER, name: '', username: '', language: 'en' }, token: 't', programmes: [], forms: [], asked: [] }

function waiting(id: string, finished = 1): Waiting {
  return { id, user: USER, form: ROW, name: id, xml: `<data id="all"><meta><instanceID>${id}</instanceID></meta></data>`, files: [], finished, tries: 0, status: 0, told: '' }
}

/** A server that answers each interview with a status; 0 is no connection. */
function server(...statuses: number[]) {
  const posted: string[] = []
  vi.stubGlobal('fetch', async (url: string, wish?: RequestInit) => {
    if (url === '/w/api/start') return Response.json(START)
    const status = statuses.shift() ?? 201
    if (status === 0) throw new TypeError('Failed to fetch')
    posted.push(String((wish!.body as FormData).get('xml_submission_file')))
    return Response.json({ told: `said ${status}` }, { status })
  })
  return posted
}

beforeEach(async () => {
  const store = await db()
  await Promise.all([store.clear('waiting'), store.clear('drafts')])
})

test('a finished interview leaves the drafts and enters the queue', async () => {
  const row: Draft = { id: 'uuid:1', user: USER, form: ROW, name: '', xml: '<data/>', files: [], saved: 1, page: 0, edits: '' }
  await saveDraft(row)
  await finish(waiting('uuid:1'))
  expect(await draft('uuid:1')).toBeUndefined()
  expect((await waitingOf(USER)).map((item) => item.id)).toEqual(['uuid:1'])
})

test.each([201, 202])('%i lets it go', async (status) => {
  await finish(waiting('uuid:1'))
  server(status)
  expect(await sendAll(USER)).toEqual({ end: 'sent', sent: 1, refused: 0 })
  expect(await waitingOf(USER)).toEqual([])
})

test.each([200, 204, 400, 403, 409, 413])('%i keeps it, with what the server said', async (status) => {
  await finish(waiting('uuid:1'))
  server(status === 204 ? 200 : status)
  await sendAll(USER)
  const [kept] = await waitingOf(USER)
  expect(kept!.tries).toBe(1)
  expect(kept!.told).toContain('said')
})

test.each([500, 502, 503, 0])('%i keeps everything and ends the round', async (status) => {
  await finish(waiting('uuid:1', 1))
  await finish(waiting('uuid:2', 2))
  const posted = server(status)
  expect((await sendAll(USER)).end).toBe('offline')
  expect(posted.length).toBeLessThanOrEqual(1)
  expect(await waitingOf(USER)).toHaveLength(2)
})

test('a session that ended keeps everything', async () => {
  await finish(waiting('uuid:1'))
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 401 }))
  expect((await sendAll(USER)).end).toBe('signed-out')
  expect(await waitingOf(USER)).toHaveLength(1)
})

test('somebody else at the server does not send my interviews as theirs', async () => {
  await finish({ ...waiting('uuid:1'), user: 8 })
  const posted = server()
  expect((await sendAll(8)).end).toBe('signed-out')
  expect(posted).toEqual([])
})

test('two calls at once send once, oldest first', async () => {
  await finish(waiting('uuid:b', 2))
  await finish(waiting('uuid:a', 1))
  const posted = server()
  await Promise.all([sendAll(USER), sendAll(USER)])
  expect(posted).toHaveLength(2)
})

test('one that is refused does not hold up the others', async () => {
  await finish(waiting('uuid:a', 1))
  await finish(waiting('uuid:b', 2))
  server(409, 201)
  expect(await sendAll(USER)).toEqual({ end: 'sent', sent: 1, refused: 1 })
  expect((await waitingOf(USER)).map((item) => item.id)).toEqual(['uuid:a'])
})

test('one queued interview is deleted, the others stay', async () => {
  await finish(waiting('uuid:a'))
  await finish(waiting('uuid:b'))
  await dropWaiting('uuid:a')
  expect((await waitingOf(USER)).map((item) => item.id)).toEqual(['uuid:b'])
})

test('one person does not see the interviews of another', async () => {
  await finish(waiting('uuid:a'))
  expect(await waitingOf(8)).toEqual([])
  expect(await draftsOf(8)).toEqual([])
})

test('the rescue file holds every answer and every byte of the photos', async () => {
  const photo = new Blob([new Uint8Array([0, 255, 7])], { type: 'image/jpeg' })
  const file = await rescueFile([{ ...waiting('uuid:a'), files: [{ name: 'p.jpg', blob: photo }] }, waiting('uuid:b')], 'aigul', new Date(0))
  const [head, first, second] = (await file.text()).trimEnd().split('\n').map((line) => JSON.parse(line))
  expect(head).toMatchObject({ keruen: 'rescue', version: 2, interviews: 2 })
  expect(first).toMatchObject({ username: 'aigul', programme: 'kz', finished: true })
  expect(first.xml).toContain('uuid:a')
  expect(Buffer.from(first.files[0].base64, 'base64')).toEqual(Buffer.from([0, 255, 7]))
  expect(second.id).toBe('uuid:b')
})
