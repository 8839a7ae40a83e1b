import { expect, test } from 'vitest'

import { BadForm, open } from '../src/fill/open'
import { lack, lacks } from '../src/fill/limits'
import { children, nameOf } from '../src/fill/tree'
import { form } from './forms'

const none = { media: new Map<string, Blob>() }
const asked = (appearance: string, control = 'input') => `<${control} ref="/data/text" appearance="${appearance}"><label>Text</label></${control}>`

const LACKING: [appearance: string, lack: string][] = [
  ['signature', 'drawing'], ['draw', 'drawing'], ['ethiopian', 'calendar'], ['placement-map', 'map'], ['ex:org.example.app(a=1)', 'app'],
  ['printer', 'app'], ['multiline', ''], ['numbers', ''], ['', ''],
]

test.each(LACKING)('a question that wishes “%s” lacks “%s”', async (appearance, said) => {
  const { root } = await open({ ...none, xml: form({ body: asked(appearance) }) }, 'create')
  expect(lack(children(root).find((node) => nameOf(node) === 'text')!)).toBe(said)
})

test('what a form as a whole lacks is read from it', () => {
  expect(lacks('<odk:recordaudio ref="/data/a" event="odk-instance-load"/><meta><audit/></meta>')).toEqual(['recording', 'audit'])
  expect(lacks('<instance id="__last-saved" src="jr://instance/last-saved"/><input ref="/data/a" query="instance(\'x\')/root"/>')).toEqual(['last-saved', 'external'])
  expect(lacks(form())).toEqual([])
})

test('a form that encrypts its answers is not filled here', async () => {
  const xml = form().replace('</model>', '<submission method="post" base64RsaPublicKey="MIIB"/></model>')
  await expect(open({ ...none, xml }, 'create')).rejects.toBeInstanceOf(BadForm)
})

test('a form that was understood once serves the next interview, and the two are apart', async () => {
  const files = { ...none, xml: form(), key: 'm' }
  const [first, second] = [await open(files, 'create'), await open(files, 'create')]
  const text = children(first.root).find((node) => nameOf(node) === 'text')!
  ;(text as unknown as { setValue(said: string): void }).setValue('Aigul')
  expect(first.root.instanceState.instanceXML).toContain('Aigul')
  expect(second.root.instanceState.instanceXML).not.toContain('Aigul')
  const ids = [first, second].map((item) => /uuid:[\w-]+/.exec(item.root.instanceState.instanceXML)![0])
  expect(new Set(ids).size).toBe(2)
})
