const OTHERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‑': '-',
};

/** A word in lower case without diacritics, apostrophes straight: the form in which names are looked up and compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 126) return foldLetters(lower);
  return lower;
}

function foldLetters(lower: string): string {
  let out = '';
  for (const letter of lower.normalize('NFD')) if (letter < '\u0300' || letter > '\u036f') out += OTHERS[letter] ?? letter;
  return out;
}
