/** What the server says: rows of its JSON. */

export interface MediaRow {
  name: string
  md5: string
  url: string
}

export interface FormRow {
  pk: number
  programme: string
  form_id: string
  version: string
  title: string
  instrument: string
  round: string
  md5: string
  url: string
  media: MediaRow[]
}

/** A question that a reviewer asks back about an interview. */
export interface AskedRow {
  pk: number
  submission: number | null
  instance: string
  place?: string // the settlement of the interview
  label?: string // the question in words, with its part of the form
  question: string // the name of a question of the form; empty: the interview as a whole
  words: string
  by: string
  asked: string
}

export interface Start {
  user: { id: number; name: string; username: string; language: string }
  token: string
  programmes: { slug: string; title: string }[]
  forms: FormRow[]
  asked: AskedRow[]
}

export interface SentRow {
  pk: number
  instance: string
  form: number | null
  title: string
  programme: string
  round: string
  received: string
  review: string
  state: string
  missing: string[]
  open: boolean
}

export interface OwnInterview {
  form: number
  instance: string
  xml: string
  files: { name: string; url: string }[]
  row: FormRow // the form, also where it is on no list any more
}
