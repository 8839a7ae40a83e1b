/** A name for searching: small letters, and the letters of one family as one, because keyboards in the field lack many. */
const FAMILIES: Record<string, string> = {
  ё: 'е', ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', й: 'и', ъ: '', ь: '',
}

export function folded(text: string): string {
  return text.toLowerCase().replace(/[ёәғқңөұүһійъь]/g, (letter) => FAMILIES[letter] ?? letter).normalize('NFKD').replace(/[\u0300-\u036f]/g, '').trim()
}
