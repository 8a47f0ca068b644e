import { wordsOf } from '../prose';

const ONES = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const AMOUNTS = 'hundred thousand million billion dozen half halves quarters'.split(' ');
const NUMBERS = new Set([
  ...[...ONES, ...TENS, ...ORDINALS, ...AMOUNTS],
  ...[...ORDINALS, ...AMOUNTS].map((word) => `${word}s`),
]);
/** "No one", "the one who": it counts nothing. */
const PRONOUN_AFTER = new Set('no the this that any every each which some another'.split(' '));

/** A whole number below 100 in words: 61 is "sixty-one". */
export function inWords(number: number): string {
  if (number < ONES.length) return ONES[number] ?? '';
  const [ten = '', rest] = [TENS[Math.floor(number / 10) - 2], number % 10];
  return rest ? `${ten}-${ONES[rest]}` : ten;
}

/** Whether a word is a figure or stands for one: "80", "fourteen", "twenty-two", "half-day". */
function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word) || word.split('-').some((part) => NUMBERS.has(part));
}

/** How many numbers a text holds; words that make one number together count once. */
export function numbersIn(text: string): number {
  const words = wordsOf(text);
  return words.filter((word, at) => {
    const before = words[at - 1] ?? '';
    const isPronoun = word === 'one' && PRONOUN_AFTER.has(before);
    return isNumber(word) && !isPronoun && !isNumber(before);
  }).length;
}

/** Whether a text begins with a number. */
export function opensWithNumber(text: string): boolean {
  return isNumber(wordsOf(text)[0] ?? '');
}
