import type { UploadNode } from '@getodk/xforms-engine'
import { expect, test } from 'vitest'

import { open } from '../src/fill/open'
import { take } from '../src/fill/payload'
import { questions, children, nameOf } from '../src/fill/tree'
import { form } from './forms'

const empty = { xml: form(), media: new Map<string, Blob>() }

function upload(root: Awaited<ReturnType<typeof open>>['root'], name: string) {
  return questions(children(root)).find((node) => nameOf(node) === name) as unknown as UploadNode
}

async function withPhoto() {
  const opened = await open(empty, 'create')
  upload(opened.root, 'photo').setValue(new File(['picture'], 'Сүрөт №1.jpg', { type: 'image/jpeg' }))
  return take(opened.root, [])
}

test('a draft holds its photo, under a name of plain letters', async () => {
  const draft = await withPhoto()
  expect(draft.files).toHaveLength(1)
  expect(draft.files[0]!.name).toMatch(/^[A-Za-z0-9_-]+-\d+\.jpg$/)
  expect(draft.xml).toContain(draft.files[0]!.name)
})

test('a photo that nobody touched after the draft was restored is sent all the same', async () => {
  const draft = await withPhoto()
  const again = await open(empty, 'restore', draft)
  const bare = await again.root.prepareInstancePayload()
  expect([...(bare.data[0] as FormData).keys()]).toEqual(['xml_submission_file']) // what the engine alone would send
  const taken = await take(again.root, again.files)
  expect(taken.files.map((file) => file.name)).toEqual(draft.files.map((file) => file.name))
  expect(taken.id).toBe(draft.id)
})

test('a photo that was taken away is neither sent nor named, though the engine goes on naming it', async () => {
  const draft = await withPhoto()
  const again = await open(empty, 'restore', draft)
  upload(again.root, 'photo').setValue(null)
  const name = draft.files[0]!.name
  expect((await take(again.root, again.files)).xml).toContain(name) // the engine alone
  const taken = await take(again.root, again.files, new Set([name]))
  expect(taken.files).toEqual([])
  expect(taken.xml).not.toContain(name)
})

test('a restored draft is no edit, an edit names what it replaces and keeps its photo', async () => {
  const draft = await withPhoto()
  const restored = await take((await open(empty, 'restore', draft)).root, draft.files)
  expect(restored.xml).not.toContain('deprecatedID')
  const edited = await open(empty, 'edit', draft)
  const taken = await take(edited.root, edited.files)
  expect(taken.id).not.toBe(draft.id)
  expect(taken.xml).toContain(`deprecatedID>${draft.id}<`)
  expect(taken.files).toHaveLength(1)
})
