/** A form becomes an interview: new, a draft again, or a sent one to be edited. */
import { loadForm, type AnyFormInstance, type LoadFormSuccessResult, type LoadFormWarningResult, type RootNode } from '@getodk/xforms-engine'
import { reactive } from 'vue'

import type { FormFiles } from '../store/forms'
import type { Kept } from '../store/db'
import { say } from '../words'
import { lacks } from './limits'
import { fileName } from './names'
import { whereIAm } from './where'

export const XML_NAME = 'xml_submission_file'
const ENCRYPTS = 'base64RsaPublicKey=' // the engine reads the key and sends the answers in the clear

/** An interview as it was kept or sent. */
export interface Written {
  xml: string
  files: Kept[]
}

/** The form cannot be used: the engine's own words say why. */
export class BadForm extends Error {}

export interface Opened {
  root: RootNode
  media: Map<string, Blob>
  files: Kept[] // what came with it: the engine leaves untouched ones out of what it writes
  lacks: string[] // what the form wishes and a browser does not give
}

/** Load the form and begin, restore or edit an interview. */
export async function open(form: FormFiles, mode: 'create' | 'restore' | 'edit', written?: Written, username = ''): Promise<Opened> {
  const loaded = await understood(form)
  const config = {
    stateFactory: reactive as never,
    instanceAttachments: { fileNameFactory: fileName },
    preloadProperties: { username, deviceID: 'keruen-webform' },
    geolocationProvider: { getLocation: () => whereIAm() },
  }
  let instance: AnyFormInstance
  if (mode === 'create' || !written) instance = loaded.createInstance(config)
  else if (mode === 'restore') instance = await loaded.restoreInstance({ data: [data(written)] as never }, config)
  else instance = await loaded.editInstance({ inputType: 'FORM_INSTANCE_INPUT_RESOLVED', data: [data(written)] as never }, config)
  return { root: instance.root, media: form.media, files: written?.files ?? [], lacks: lacks(form.xml) }
}

type Loaded = LoadFormSuccessResult | LoadFormWarningResult
let last: { key: string; loaded: Loaded } | undefined

/** The form as the engine understands it. A large one takes seconds, so the last one is kept for the next interview. */
async function understood(form: FormFiles): Promise<Loaded> {
  if (form.key && last?.key === form.key) return last.loaded
  const loaded = await load(form)
  if (form.key) last = { key: form.key, loaded }
  return loaded
}

async function load(form: FormFiles): Promise<Loaded> {
  const loaded = await loadForm(form.xml, {
    fetchFormAttachment: async (address) => answer(form.media.get(decodeURIComponent(address.href.split('/').pop() ?? ''))),
    missingResourceBehavior: 'BLANK',
  })
  if (form.xml.includes(ENCRYPTS)) throw new BadForm(say('webform-encrypted'))
  if (loaded.status === 'failure') throw new BadForm(loaded.error.message)
  return loaded
}

function data(written: Written): FormData {
  const body = new FormData()
  body.append(XML_NAME, new File([written.xml], XML_NAME, { type: 'text/xml' }))
  for (const file of written.files) body.append(file.name, new File([file.blob], file.name, { type: file.blob.type }))
  return body
}

function answer(content: Blob | undefined): Response {
  return content ? new Response(content, { status: 200 }) : new Response('', { status: 404 })
}
