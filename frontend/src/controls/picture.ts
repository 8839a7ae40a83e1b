/** A photo made smaller where the form asks for it: weak links carry few bytes. */
export async function smaller(file: File, longest: number | null): Promise<File> {
  if (!longest || typeof createImageBitmap !== 'function') return file
  const picture = await createImageBitmap(file)
  const scale = longest / Math.max(picture.width, picture.height)
  if (scale >= 1) return file
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85))
  return made ? new File([made], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }) : file
}
