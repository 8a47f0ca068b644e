const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A percentage as it is printed: 80 becomes "80 %" with a thin space. */
export function percentText(percent: number): string {
  return `${percent}\u2009%`;
}

/** A count with its noun: "1 file", "3 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A small number in words: 2 becomes "two"; from thirteen on, digits. */
export function inWords(number: number): string {
  return NUMBERS[number] ?? String(number);
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
