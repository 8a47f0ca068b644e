// Letters that Unicode does not take apart into a plain letter and a mark.
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};
const MARKED = ['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew'];
/** In these scripts a word without its marks is the same word. */
const MARKS = new RegExp(
  String.raw`(?<=[${MARKED.map((script) => String.raw`\p{Script=${script}}`).join('')}]\p{M}*)\p{M}`,
  'gu',
);
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** A text in small letters without accents and vowel signs: "Łódź" becomes "lodz". */
export function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}
