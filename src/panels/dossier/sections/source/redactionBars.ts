function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** Widths in pixels of the black bars that stand for a withheld source: one or two, the same for the same text. */
export function barWidths(text: string): number[] {
  const seed = hash(text);
  const first = 64 + (seed % 56);
  const second = 26 + ((seed >>> 8) % 26);
  return (seed >>> 16) % 3 === 0 ? [first] : [first, second];
}
