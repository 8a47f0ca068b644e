import { COMMON } from './commonLetters';
import { latinEncodingOf } from './latinEncoding';
import { LATIN } from './latinLetters';

/** An encoding from before Unicode: as decoders know it, and as sentences name it. */
export interface OlderEncoding {
  readonly encoding: string;
  readonly name: string;
}

/** An encoding of a script that is told by its most common letters. */
interface Candidate extends OlderEncoding {
  readonly letters: string;
  /** The share of a usual text that these letters are. */
  readonly usual: number;
}

const JAPANESE: readonly OlderEncoding[] = [
  { encoding: 'shift_jis', name: 'Shift_JIS' },
  { encoding: 'euc-jp', name: 'EUC-JP' },
];
const CANDIDATES: readonly Candidate[] = [
  // Titles may be without kana.
  { encoding: 'shift_jis', name: 'Shift_JIS', letters: COMMON.japanese, usual: 0.4 },
  { encoding: 'gb18030', name: 'GBK (GB 18030)', letters: COMMON.simplified, usual: 0.4 },
  { encoding: 'big5', name: 'Big5', letters: COMMON.traditional, usual: 0.4 },
  { encoding: 'euc-kr', name: 'EUC-KR (CP949)', letters: COMMON.korean, usual: 0.5 },
  { encoding: 'windows-1251', name: 'Windows-1251', letters: COMMON.cyrillic, usual: 0.8 },
  { encoding: 'koi8-r', name: 'KOI8-R', letters: COMMON.cyrillic, usual: 0.8 },
  { encoding: 'windows-1253', name: 'Windows-1253', letters: COMMON.greek, usual: 0.8 },
  { encoding: 'windows-1255', name: 'Windows-1255', letters: COMMON.hebrew, usual: 0.8 },
  { encoding: 'windows-1256', name: 'Windows-1256', letters: COMMON.arabic, usual: 0.8 },
  { encoding: 'windows-874', name: 'Windows-874', letters: COMMON.thai, usual: 0.8 },
];
const WINDOWS: OlderEncoding = { encoding: 'windows-1252', name: 'Windows-1252' };
const MAC: OlderEncoding = { encoding: 'macintosh', name: 'Mac Roman' };

/** Bytes that Windows-1252 has no letter for. */
const NOT_WINDOWS = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const FEWEST_KANA = 2;
/** So many bytes tell. */
const SAMPLE = 60_000;
/** The part of the usual share of common letters that a text has at least. */
const ENOUGH = 0.4;
const MOST_TOUCHING = 0.2;
/** Fewer letters could be accents of any language. */
const FEWEST_LETTERS = 8;
const MOST_SIGNS = 0.1;

/** All encodings that a text can be read in, by the names that sentences have for them. */
export const OLDER_ENCODINGS: readonly OlderEncoding[] = [...LATIN, ...JAPANESE, ...CANDIDATES]
  .map(({ encoding, name }) => ({ encoding, name }))
  .filter(({ encoding }, at, all) => all.findIndex((one) => one.encoding === encoding) === at);

/** Which encoding a text is in that is no UTF-8, by what stands in it. */
export function olderEncodingOf(bytes: Uint8Array): OlderEncoding {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const sample = bytes.subarray(first, first + SAMPLE);
  const japanese = JAPANESE.find(({ encoding }) => kanaIn(encoding, sample) >= FEWEST_KANA);
  if (japanese) return japanese;
  const scored = CANDIDATES.map((one) => ({ one, score: scoreOf(one, sample) }));
  const best = scored.reduce((most, next) => (next.score > most.score ? next : most));
  if (best.score >= ENOUGH) return best.one;
  const latin = latinEncodingOf(bytes);
  if (latin) return latin;
  return bytes.some((byte) => NOT_WINDOWS.has(byte)) ? MAC : WINDOWS;
}

/** The text; undefined where a letter is not in the encoding. What the sample cuts at its end is no letter. */
export function strictly(
  encoding: string,
  bytes: Uint8Array,
  { isSample = false } = {},
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isSample });
  } catch {
    return undefined;
  }
}

const textIn = (encoding: string, sample: Uint8Array) =>
  strictly(encoding, sample, { isSample: true }) ?? '';

/** Japanese text has kana, which are hardly a word in any other encoding. */
const kanaIn = (encoding: string, sample: Uint8Array) =>
  textIn(encoding, sample).match(/[\u3041-\u30FA]/g)?.length ?? 0;

const LETTER = '[^\\p{ASCII}\\p{P}\\p{Z}\\p{S}\\p{C}]';
const LETTERS = new RegExp(LETTER, 'gu');
const TOUCHING = new RegExp(`[a-z]${LETTER}`, 'giu');
const SIGNS = /[^\p{ASCII}\p{L}\p{M}\p{N}\p{P}\p{Z}]/gu;

/** How common the letters of a text are, 1 where they are as usual; 0 where signs or Latin letters stand in its words. */
function scoreOf({ encoding, letters, usual }: Candidate, sample: Uint8Array): number {
  const text = textIn(encoding, sample);
  const found = text.match(LETTERS) ?? [];
  const count = (looks: RegExp) => (text.match(looks)?.length ?? 0) / found.length;
  if (found.length < FEWEST_LETTERS || count(TOUCHING) > MOST_TOUCHING || count(SIGNS) > MOST_SIGNS)
    return 0;
  return found.filter((letter) => letters.includes(letter)).length / found.length / usual;
}
