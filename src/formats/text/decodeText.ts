import type { Problem } from '../../domain';
import { OLDER_ENCODINGS, olderEncodingOf, strictly } from './olderEncoding';

/** A file as text, and what had to be decided to read it. */
export interface DecodedText {
  readonly text: string;
  readonly remarks: readonly Problem[];
  /** The encoding from before Unicode that it was read in. */
  readonly encoding?: string;
}

const UNREADABLE = '\uFFFD';
const BEYOND_ASCII = /[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu;
const SAMPLE = 4096;

/** The text of a file: UTF-8 or UTF-16; an older encoding only where most letters beyond ASCII are no UTF-8. Which one the letters tell, unless the reader has chosen it. */
export function decodeText(file: string, bytes: Uint8Array, chosen?: string): DecodedText {
  const text = new TextDecoder(wideEncodingOf(bytes) ?? 'utf-8').decode(bytes);
  const bad = text.split(UNREADABLE).length - 1;
  if (!bad || isUtf8(bytes)) return { text, remarks: [] };
  const line = text.slice(0, text.indexOf(UNREADABLE)).split(/\r\n?|\n/).length;
  if (bad <= (text.match(BEYOND_ASCII)?.length ?? 0)) {
    const found = bad === 1 ? 'one letter here is' : `${bad} letters, here the first, are`;
    return {
      text,
      remarks: [{ file, line, message: `${found} not UTF-8 and shown as ${UNREADABLE}` }],
    };
  }
  const known = OLDER_ENCODINGS.find((one) => one.encoding === chosen);
  const { encoding, name } = known ?? olderEncodingOf(bytes);
  const message = `the file is no UTF-8; read as ${name}${known ? ', as you chose' : ''}`;
  const remarks = [{ file, line, message }];
  return { text: new TextDecoder(encoding).decode(bytes), remarks, encoding };
}

const isUtf8 = (bytes: Uint8Array) => strictly('utf-8', bytes) !== undefined;

/** UTF-16 by its mark at the beginning, or by the zeros that every other byte of Latin text is. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const start = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (!byte) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / start.length);
  if (mark === '255 254' || (odd > 0.25 && !even)) return 'utf-16le';
  return mark === '254 255' || (even > 0.25 && !odd) ? 'utf-16be' : undefined;
}
