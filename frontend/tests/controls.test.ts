import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'

import { drawn } from './drawn'
import { form, NAMES } from './forms'

URL.createObjectURL = () => 'blob:x'
URL.revokeObjectURL = () => undefined
afterEach(() => { document.body.innerHTML = '' })

test('every kind of question is drawn with its words', async () => {
  const { question } = await drawn(form())
  for (const name of NAMES) expect(question(name).exists(), name).toBe(true)
})

const TYPED: [name: string, typed: string, stored: string][] = [
  ['text', 'Айгүл', 'Айгүл'],
  ['whole', '1 200', '1200'],
  ['decimal', '2,5', '2.5'],
  ['day', '2026-03-01', '2026-03-01'],
  ['bars', '4870001', '4870001'],
]

test.each(TYPED)('%s stores what was typed', async (name, typed, stored) => {
  const { question, xml } = await drawn(form())
  await question(name).find('input').setValue(typed)
  expect(xml()).toContain(`<${name}>${stored}</${name}>`)
})

test('a time carries the offset of the place', async () => {
  const { question, xml } = await drawn(form())
  await question('hour').find('input').setValue('08:30')
  await question('moment').find('input').setValue('2026-03-01T08:30')
  expect(xml()).toMatch(/<hour>08:30:00\.000[+-]\d\d:\d\d<\/hour>/)
  expect(xml()).toMatch(/<moment>2026-03-01T08:30:00\.000[+-]\d\d:\d\d<\/moment>/)
})

test('what is no number is said and not stored', async () => {
  const { question, xml } = await drawn(form())
  const input = question('whole').find('input')
  await input.setValue('about ten')
  expect(question('whole').find('.fault').exists()).toBe(true)
  expect(input.attributes('aria-invalid')).toBe('true')
  expect(xml()).toContain('<whole/>')
})

test('one of a few, several of a list, a short list and an acknowledgement', async () => {
  const { question, xml } = await drawn(form())
  await question('one').findAll('input')[1]!.trigger('change')
  for (const box of question('many').findAll('input')) await box.setValue(true)
  await question('short').find('select').setValue('yes')
  await question('ok').find('input').setValue(true)
  for (const written of ['<one>no</one>', '<many>a b</many>', '<short>yes</short>', '<ok>OK</ok>']) expect(xml()).toContain(written)
})

test('a place is found without the letters that a keyboard lacks, and chosen by keyboard', async () => {
  const { question, xml } = await drawn(form())
  const input = question('sought').find('input')
  await input.setValue('кызыл')
  expect(question('sought').findAll('[role=option]').map((item) => item.text())).toEqual(['Қызылорда'])
  await input.trigger('keydown', { key: 'Enter' })
  expect(xml()).toContain('<sought>a</sought>')
})

test('an order is made by buttons', async () => {
  const { question, xml } = await drawn(form())
  await question('rank').findAll('li')[1]!.findAll('button')[0]!.trigger('click')
  expect(xml()).toContain('<rank>b a</rank>')
})

test('a range is unanswered until it is moved', async () => {
  const { question, xml } = await drawn(form())
  expect(xml()).toContain('<range/>')
  const { min, max, step } = question('range').find('input').attributes()
  expect([min, max, step]).toEqual(['2', '10', '2'])
  await question('range').find('input').setValue('6')
  expect(xml()).toContain('<range>6</range>')
})

test('a position is taken until it is sharp', async () => {
  const heard: ((position: unknown) => void)[] = []
  const cleared = vi.fn()
  vi.stubGlobal('navigator', { ...navigator, geolocation: { watchPosition: (hear: never) => heard.push(hear), clearWatch: cleared } })
  const { question, xml } = await drawn(form())
  await question('place').find('button').trigger('click')
  heard[0]!({ coords: { latitude: 43.2, longitude: 76.9, altitude: 800, accuracy: 60 } })
  expect(cleared).not.toHaveBeenCalled()
  heard[0]!({ coords: { latitude: 43.25, longitude: 76.95, altitude: 800, accuracy: 8 } })
  expect(cleared).toHaveBeenCalledOnce()
  expect(xml()).toContain('<place>43.25 76.95 800.0 8.0</place>')
  vi.unstubAllGlobals()
})

test('a constraint is said at the question, linked to its control', async () => {
  const { question } = await drawn(form({ bind: { whole: 'constraint=". &lt; 10" jr:constraintMsg="Too many"' } }))
  const input = question('whole').find('input')
  await input.setValue('12')
  await input.trigger('change')
  await flushPromises()
  const fault = question('whole').find('.fault')
  expect(fault.text()).toBe('Too many')
  expect(input.attributes('aria-describedby')).toContain(fault.attributes('id'))
})

test('a required question says so only when it was touched', async () => {
  const { question, touched, opened } = await drawn(form({ bind: { text: 'required="true()"' } }))
  expect(question('text').find('.fault').exists()).toBe(false)
  touched.add(opened.root.currentState.children[0]!.nodeId)
  await flushPromises()
  expect(question('text').find('.fault').exists()).toBe(true)
  expect(question('text').find('input').attributes('aria-required')).toBe('true')
})

test('what a reviewer asks stands at its question', async () => {
  const asked = [{ pk: 1, submission: 1, instance: 'uuid:1', question: 'whole', words: 'Really 1200?', by: 'Reviewer', asked: '2026-03-01T08:00:00Z' }]
  const { question } = await drawn(form(), 'create', undefined, asked)
  expect(question('whole').find('.asked').text()).toContain('Really 1200?')
  expect(question('text').find('.asked').exists()).toBe(false)
  expect(question('whole').find('input').attributes('aria-describedby')).toContain(question('whole').find('.asked').attributes('id'))
})

test('markup of a form cannot run', async () => {
  const evil = '<input ref="/data/text"><label>&lt;img src=x onerror="alert(1)"&gt;&lt;script&gt;alert(1)&lt;/script&gt;</label></input>'
  const { question } = await drawn(form({ body: evil }))
  expect(question('text').html()).not.toMatch(/onerror|<script/)
})

test('a way is kept from its second point on, and one that ends where it began is said, not lost in silence', async () => {
  const at = { latitude: 43.25, longitude: 76.95, altitude: null, accuracy: 5 }
  vi.stubGlobal('navigator', { ...navigator, geolocation: { getCurrentPosition: (hear: (position: unknown) => void) => hear({ coords: { ...at } }) } })
  const { question, xml } = await drawn(form())
  const add = () => question('way').find('button').trigger('click')
  await add()
  expect(question('way').find('.fault').text()).toBe('One more point is needed; until then nothing is kept.')
  at.longitude = 76.96
  await add()
  expect(xml()).toContain('<way>43.25 76.95 0.0 5.0;43.25 76.96 0.0 5.0</way>')
  expect(question('way').find('.fault').exists()).toBe(false)
  at.longitude = 76.95
  await add()
  expect(question('way').find('.fault').text()).toContain('cannot end exactly where it began')
  vi.unstubAllGlobals()
})
