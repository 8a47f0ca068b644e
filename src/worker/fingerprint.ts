import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** 16 hexadecimal digits that identify the contents of some files, whatever their order. */
export function fingerprintOf(texts: readonly string[]): string {
  // Not the browser's own: it is missing where a site is served without TLS.
  const hash = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
  return hash(texts.map(hash).sort().join(' ')).slice(0, 16);
}
