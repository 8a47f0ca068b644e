import { unaccented } from '../domain';
import type { Span } from './types';

// Inside a word may stand what nobody sees: a soft hyphen, a joiner, the end of an override.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
/** Of texts in plain letters the same words, found three times as fast. */
const PLAIN_WORD = /[a-z0-9]+/gi;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const UNSEEN = /\p{Cf}+/gu;
const PLAIN = /^[a-z0-9]*$/i;

/** A word as it is compared: small letters without accents. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : unaccented(text.replace(UNSEEN, ''));
}

/** The words of a text as they are written, in their order. */
export const writtenWordsIn = (text: string): readonly string[] =>
  text.match(BEYOND_ASCII.test(text) ? WORD : PLAIN_WORD) ?? [];

/** The words of a text as they are compared, in their order. */
export function wordsIn(text: string): string[] {
  return writtenWordsIn(text).map(fold);
}

/** A word as it is compared, and where it stands in its text. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text as they are compared, with their places. */
export function placesOfWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    word: fold(written),
    from: index,
    to: index + written.length,
  }));
}

const LENGTH = 160;
/** How much of the passage stands before the first word that was found. */
const BEFORE = 50;

/** A text in parts, those marked that are a hit; cut to about 160 characters around the first of them. Hits are in their order and may overlap. */
export function mark(text: string, hits: readonly PlacedWord[], length = LENGTH): Span[] {
  const { from, to } = cut(text, hits[0]?.from ?? 0, length);
  const spans: Span[] = [];
  let end = from;
  for (const hit of hits) {
    if (hit.from < from || hit.to > to || hit.to <= end) continue;
    if (hit.from > end) spans.push({ text: text.slice(end, hit.from), hit: false });
    const added = text.slice(Math.max(end, hit.from), hit.to);
    const before = hit.from < end ? spans.pop()?.text : undefined;
    spans.push({ text: `${before ?? ''}${added}`, hit: true });
    end = hit.to;
  }
  if (end < to) spans.push({ text: text.slice(end, to), hit: false });
  const ellipsis = { text: '…', hit: false };
  return [...(from > 0 ? [ellipsis] : []), ...spans, ...(to < text.length ? [ellipsis] : [])];
}

/** Where to cut a text so that what stands at `around` is in sight: between words, where there are blanks. */
function cut(text: string, around: number, length: number): { from: number; to: number } {
  if (text.length <= length) return { from: 0, to: text.length };
  const start = Math.max(0, Math.min(around - BEFORE, text.length - length));
  const blank = text.indexOf(' ', start);
  const from = start === 0 || blank < 0 ? start : Math.min(around, blank + 1);
  const end = text.lastIndexOf(' ', from + length);
  const isNear = end > around && from + length < text.length;
  return { from, to: isNear ? end : Math.min(text.length, from + length) };
}
