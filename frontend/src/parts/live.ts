/** The live region: what a screen reader says of what happened elsewhere on the page. */
import { ref } from 'vue'

export const spoken = ref('')

export function announce(sentence: string): void {
  spoken.value = ''
  setTimeout(() => {
    spoken.value = sentence
  }, 50)
}
