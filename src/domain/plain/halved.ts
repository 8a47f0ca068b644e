/** A text on two lines where the longer one comes out shortest, by the given width; undefined for a single word. */
export function halved(text: string, width: (part: string) => number): string[] | undefined {
  const words = text.split(' ');
  return words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
    .sort((a, b) => Math.max(...a.map(width)) - Math.max(...b.map(width)))[0];
}
