/** A question to the person before something that cannot be taken back. */
import { shallowRef } from 'vue'

export interface Asking {
  words: string
  yes: string
  answer: (sure: boolean) => void
}

export const asking = shallowRef<Asking | null>(null)

export function ask(words: string, yes: string): Promise<boolean> {
  return new Promise((done) => {
    asking.value = {
      words,
      yes,
      answer: (sure) => {
        asking.value = null
        done(sure)
      },
    }
  })
}
