/** Draws an opened form as the page does, all questions under one another. */
import { mount, type VueWrapper } from '@vue/test-utils'
import { defineComponent, h, provide, shallowReactive } from 'vue'

import { open, type Opened, type Written } from '../src/fill/open'
import { FILLING } from '../src/fill/state'
import { children, shown } from '../src/fill/tree'
import NodeView from '../src/nodes/NodeView.vue'
import type { AskedRow } from '../src/net/rows'

export interface Drawn {
  opened: Opened
  page: VueWrapper
  touched: Set<string>
  question: (name: string) => ReturnType<VueWrapper['find']>
  xml: () => string
}

export async function drawn(xml: string, mode: 'create' | 'restore' | 'edit' = 'create', written?: Written, asked: AskedRow[] = []): Promise<Drawn> {
  const opened = await open({ xml, media: new Map() }, mode, written)
  const touched = shallowReactive(new Set<string>())
  const page = mount(defineComponent({
    setup() {
      provide(FILLING, { root: opened.root, media: opened.media, files: opened.files, removed: shallowReactive(new Set<string>()), asked, touched, touch: (id: string) => touched.add(id) })
      return () => children(opened.root).filter(shown).map((node) => h(NodeView, { node, depth: 1, key: node.nodeId }))
    },
  }), { attachTo: document.body })
  return { opened, page, touched, question: (name) => page.find(`[data-name="${name}"]`), xml: () => opened.root.instanceState.instanceXML }
}
