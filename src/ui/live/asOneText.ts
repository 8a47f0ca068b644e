/** Sentences as one text, each ended; what the focus has just read, a heading, is not said twice. */
export function asOneText(sentences: Iterable<string>, read = ''): string {
  return [...sentences]
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence && (!read || !sentence.endsWith(read)))
    .map((sentence) => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}
