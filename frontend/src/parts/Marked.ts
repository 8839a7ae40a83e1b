/** A text of the form with its emphasis. Markup of the form's author is made harmless; without any, it is plain text. */
import DOMPurify from 'dompurify'
import type { MarkdownNode } from '@getodk/xforms-engine'
import { defineComponent, h, type PropType, type VNode } from 'vue'

interface Text {
  readonly asString: string
  readonly formatted: MarkdownNode[]
}

const PLAIN = new Set(['a', 'br', 'div', 'em', 'li', 'ol', 'p', 'span', 'strong', 'u', 'ul'])

export default defineComponent({
  props: { text: { type: Object as PropType<Text>, required: true } },
  setup(props) {
    return () => h('span', { class: 'marked' }, props.text.formatted.map(drawn))
  },
})

function drawn(node: MarkdownNode): VNode | string {
  if (node.role === 'child') return node.value
  if (node.role === 'line-break') return h('br')
  if (node.role === 'html') return h('span', { innerHTML: DOMPurify.sanitize(node.unsafeHtml, { FORBID_ATTR: ['style', 'class', 'id'] }) })
  const name = PLAIN.has(node.elementName) ? node.elementName : 'strong' // a heading inside a label breaks the page's outline
  const url = 'url' in node ? String(node.url) : ''
  const safe = /^(https?:|mailto:|tel:)/i.test(url) ? { href: url, target: '_blank', rel: 'noopener noreferrer' } : {}
  return h(name, name === 'a' ? safe : {}, node.children.map(drawn))
}
