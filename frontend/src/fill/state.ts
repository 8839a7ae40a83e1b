/** What the parts of an open interview share. */
import type { RootNode } from '@getodk/xforms-engine'
import { inject, type InjectionKey, type ShallowReactive } from 'vue'

import type { AskedRow } from '../net/rows'
import type { Kept } from '../store/db'

export interface Filling {
  root: RootNode
  media: Map<string, Blob>
  files: Kept[] // as the interview came; a question shows its photo from here
  removed: ShallowReactive<Set<string>> // names of files that came with it and were taken away
  asked: AskedRow[]
  touched: ShallowReactive<Set<string>> // questions whose faults may be shown
  touch: (node: string) => void
}

export const FILLING: InjectionKey<Filling> = Symbol('filling')

export function filling(): Filling {
  const found = inject(FILLING)
  if (!found) throw new Error('no interview is open here')
  return found
}
