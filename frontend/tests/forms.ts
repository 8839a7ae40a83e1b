/** A small form of every kind of question, written by hand: the engine reads it as it reads any. */
import type { FormRow } from '../src/net/rows'

const QUESTIONS: [name: string, type: string, control: string][] = [
  ['text', 'string', '<input ref="/data/text"><label>Text</label><hint>A hint</hint></input>'],
  ['whole', 'int', '<input ref="/data/whole"><label>Whole</label></input>'],
  ['decimal', 'decimal', '<input ref="/data/decimal"><label>Decimal</label></input>'],
  ['day', 'date', '<input ref="/data/day"><label>Day</label></input>'],
  ['hour', 'time', '<input ref="/data/hour"><label>Hour</label></input>'],
  ['moment', 'dateTime', '<input ref="/data/moment"><label>Moment</label></input>'],
  ['one', 'string', '<select1 ref="/data/one"><label>One</label><item><label>Yes</label><value>yes</value></item><item><label>No</label><value>no</value></item></select1>'],
  ['short', 'string', '<select1 ref="/data/short" appearance="minimal"><label>Short</label><item><label>Yes</label><value>yes</value></item></select1>'],
  ['sought', 'string', '<select1 ref="/data/sought" appearance="autocomplete"><label>Sought</label><item><label>Қызылорда</label><value>a</value></item><item><label>Тараз</label><value>b</value></item></select1>'],
  ['many', 'string', '<select ref="/data/many"><label>Many</label><item><label>A</label><value>a</value></item><item><label>B</label><value>b</value></item></select>'],
  ['rank', 'odk:rank', '<odk:rank ref="/data/rank"><label>Rank</label><item><label>A</label><value>a</value></item><item><label>B</label><value>b</value></item></odk:rank>'],
  ['range', 'int', '<range ref="/data/range" start="2" end="10" step="2"><label>Range</label></range>'],
  ['note', 'string', '<input ref="/data/note"><label>Note</label></input>'],
  ['ok', 'string', '<trigger ref="/data/ok"><label>OK?</label></trigger>'],
  ['place', 'geopoint', '<input ref="/data/place"><label>Place</label></input>'],
  ['way', 'geotrace', '<input ref="/data/way"><label>Way</label></input>'],
  ['photo', 'binary', '<upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>'],
  ['sound', 'binary', '<upload ref="/data/sound" mediatype="audio/*"><label>Sound</label></upload>'],
  ['film', 'binary', '<upload ref="/data/film" mediatype="video/*"><label>Film</label></upload>'],
  ['file', 'binary', '<upload ref="/data/file" mediatype="application/*"><label>File</label></upload>'],
  ['bars', 'barcode', '<input ref="/data/bars"><label>Bars</label></input>'],
]

export const NAMES = QUESTIONS.map(([name]) => name)

export interface Wish {
  bind?: Record<string, string> // attributes of a question's bind
  extra?: string // nodes of the instance
  binds?: string
  body?: string
  style?: string
}

/** The XForm. */
export function form({ bind = {}, extra = '', binds = '', body = '', style = '' }: Wish = {}): string {
  const nodes = NAMES.map((name) => `<${name}/>`).join('')
  const bound = QUESTIONS.map(([name, type]) => `<bind nodeset="/data/${name}" type="${type}" ${name === 'note' ? 'readonly="true()"' : ''} ${bind[name] ?? ''}/>`).join('')
  const drawn = body || QUESTIONS.map(([, , control]) => control).join('')
  return `<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" xmlns:odk="http://www.opendatakit.org/xforms">
    <h:head><h:title>All</h:title><model><instance><data id="all" version="1">${nodes}${extra}<meta><instanceID/></meta></data></instance>
    ${bound}${binds}<bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/></model></h:head><h:body ${style ? `class="${style}"` : ''}>${drawn}</h:body></h:html>`
}

/** Its row in the list of forms. */
export const ROW: FormRow = {
  pk: 1, programme: 'kz', form_id: 'all', version: '1', title: 'All', instrument: '', round: '2026-1', md5: 'm', url: '/w/api/forms/1/form.xml', media: [],
}
