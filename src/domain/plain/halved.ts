/** A text on two lines where the longer one comes out shortest, by the given width; undefined for a single word. */
export function halved(text: string, width: (part: string) => number): string[] | undefined {
  const blanks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const cutAt = (blank = 0) => [text.slice(0, blank), text.slice(blank + 1)];
  const isShortFirst = ([first = '', second = '']: string[]) => width(first) < width(second);
  // The first line grows from blank to blank: the best cut is where it overtakes the second, or the one before.
  let [low, high] = [0, blanks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isShortFirst(cutAt(blanks[middle]))) low = middle + 1;
    else high = middle;
  }
  const longer = (parts: string[]) => Math.max(...parts.map(width));
  return blanks
    .slice(Math.max(0, low - 1), low + 1)
    .map(cutAt)
    .sort((a, b) => longer(a) - longer(b))[0];
}
