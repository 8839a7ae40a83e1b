import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'

import { pageOf, pages } from '../src/fill/pages'
import { asking } from '../src/parts/asking'
import { drawn } from './drawn'
import { form } from './forms'

afterEach(() => { document.body.innerHTML = '' })

const PEOPLE = {
  extra: '<person><name/></person>',
  binds: '<bind nodeset="/data/person/name" type="string"/>',
  body: '<group ref="/data/person"><label>Person</label><repeat nodeset="/data/person"><input ref="/data/person/name"><label>Name</label></input></repeat></group>',
}

test('entries of a repeat are added, and taken away only when the person is sure', async () => {
  const { page, xml } = await drawn(form(PEOPLE))
  await page.find('.repeat > button').trigger('click')
  const names = () => page.findAll('[data-name=name] input')
  await names()[0]!.setValue('A')
  await names()[1]!.setValue('B')
  expect(xml()).toContain('<name>B</name>')
  await page.findAll('.entry > button')[0]!.trigger('click')
  asking.value!.answer(false)
  await flushPromises()
  expect(names()).toHaveLength(2)
  await page.findAll('.entry > button')[0]!.trigger('click')
  asking.value!.answer(true)
  await flushPromises()
  expect(names()).toHaveLength(1)
  expect(xml()).not.toContain('<name>A</name>')
})

const GROUPS = {
  extra: '<g><a/><b/></g><h><c/><d/></h>',
  binds: '<bind nodeset="/data/g/b" relevant="/data/g/a = \'x\'"/><bind nodeset="/data/h/d" relevant="/data/h/c = \'x\'"/>',
  body: `<group ref="/data/g" appearance="field-list"><label>First</label><input ref="/data/g/a"><label>A</label></input><input ref="/data/g/b"><label>B</label></input></group>
    <group ref="/data/h"><label>Second</label><input ref="/data/h/c"><label>C</label></input><input ref="/data/h/d"><label>D</label></input></group>`,
}

test('a field-list is one page, other questions a page each, and what is not asked has none', async () => {
  const { opened, question, page } = await drawn(form(GROUPS))
  const titles = () => pages(opened.root).map((item) => [...item.trail, item.title].join('/'))
  expect(titles()).toEqual(['First', 'Second/C'])
  expect(question('b').exists()).toBe(false)
  await page.find('[data-name=a] input').setValue('x')
  await page.find('[data-name=c] input').setValue('x')
  expect(question('b').exists()).toBe(true)
  expect(titles()).toEqual(['First', 'Second/C', 'Second/D'])
})

test('the page of a question that a reviewer asks about is found, also where several are asked', async () => {
  const { opened } = await drawn(form(GROUPS))
  const row = (question: string) => ({ pk: 1, submission: 1, instance: 'uuid:1', question, words: 'Really?', by: 'Reviewer', asked: '2026-03-01T08:00:00Z' })
  expect(pageOf(pages(opened.root), [row('c')])).toBe(1)
  expect(pageOf(pages(opened.root), [row('c'), row('a')])).toBe(0)
  expect(pageOf(pages(opened.root), [row('')])).toBe(-1)
})

test('a form without pages is one', async () => {
  const { opened } = await drawn(form())
  expect(pages(opened.root)).toHaveLength(1)
})
