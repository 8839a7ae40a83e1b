/** Names of an interview's files: plain letters and unique, because they cross many systems. */

/** The question's name, the time, and the ending: photo-1763730000123.jpg. */
export function fileName(meta: { basename: string; extension: string | null; writtenAt: Date }): string {
  const name = meta.basename.normalize('NFKD').replace(/[^A-Za-z0-9_-]+/g, '').slice(0, 40) || 'file'
  const ending = (meta.extension ?? '').toLowerCase().replace(/[^a-z0-9.]/g, '').slice(0, 12)
  return `${name}-${meta.writtenAt.getTime()}${ending}`
}
