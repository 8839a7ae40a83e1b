import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { language, LANGUAGES, say, speak, type Language } from '../src/words'

const SOURCE = join(import.meta.dirname, '../src')
const written = readdirSync(SOURCE, { recursive: true }).map(String).filter((name) => /\.(vue|ts)$/.test(name)).map((name) => readFileSync(join(SOURCE, name), 'utf8')).join('\n')
const used = new Set([...written.matchAll(/'(webform-[a-z0-9-]*[a-z0-9])'/g)].map((match) => match[1]!))

test.each(Object.keys(LANGUAGES) as Language[])('every sentence of the page is there in %s', (code) => {
  speak(code)
  for (const id of used) expect(say(id, { n: 2, m: 2, label: 'x', name: 'x', who: 'x', when: 'x', total: 3, code: 'x', refused: 0 }), id).not.toBe(id)
})

test('Russian counts interviews in three forms', () => {
  language.value = 'ru'
  expect([1, 2, 5].map((n) => say('webform-sent-sent', { n, refused: 0 }))).toEqual(['Принята 1 анкета.', 'Приняты 2 анкеты.', 'Принято 5 анкет.'])
})
