/** The sentences of the interface: the same Fluent files as the server's, in the build, so that they are there offline. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { ref } from 'vue'

import en from '@sentences/en/webform.ftl?raw'
import kk from '@sentences/kk/webform.ftl?raw'
import ky from '@sentences/ky/webform.ftl?raw'
import ru from '@sentences/ru/webform.ftl?raw'

export const LANGUAGES = { en: 'English', ru: 'Русский', kk: 'Қазақша', ky: 'Кыргызча' } as const
export type Language = keyof typeof LANGUAGES
type Value = string | number

const KEPT = 'keruen-language'
const bundles = Object.fromEntries(Object.entries({ en, ru, kk, ky }).map(([code, text]) => [code, bundle(code, text)]))

export const language = ref<Language>(first())

/** The sentence `id` with its values; a sentence that is missing shows its name, as a page must not break for it. */
export function say(id: string, values: Record<string, Value> = {}): string {
  const book = bundles[language.value]!
  const [name, attribute] = id.split('.') as [string, string?]
  const found = book.getMessage(name)
  const pattern = attribute ? found?.attributes[attribute] : found?.value
  return pattern ? book.formatPattern(pattern, values) : id
}

/** Change the language of the page and remember it, also for the server. */
export function speak(code: Language): void {
  language.value = code
  localStorage.setItem(KEPT, code)
  document.cookie = `${KEPT}=${code}; path=/; max-age=31536000; samesite=lax`
  document.documentElement.lang = code
}

/** A time as people of this language write it; a browser that does not know Kazakh or Kyrgyz writes days as in Russian, in figures. */
export function moment(when: string | number): string {
  return new Intl.DateTimeFormat([language.value, 'ru'], { dateStyle: 'short', timeStyle: 'short' }).format(new Date(when))
}

export function isLanguage(code: string | null | undefined): code is Language {
  return !!code && code in LANGUAGES
}

function first(): Language {
  const asked = new URLSearchParams(globalThis.location?.search ?? '').get('lang')
  const kept = globalThis.localStorage?.getItem(KEPT)
  const page = globalThis.document?.documentElement.lang
  return [asked, kept, page].find(isLanguage) ?? 'en'
}

function bundle(code: string, text: string): FluentBundle {
  const made = new FluentBundle(code, { useIsolating: false })
  made.addResource(new FluentResource(text))
  return made
}
