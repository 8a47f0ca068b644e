/** A text as a few letters and digits (FNV-1a), so that it can stand in the link: the same text has always the same. */
export function shortKey(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
