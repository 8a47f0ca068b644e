import { joinWords, readWord, writtenWords } from '../domain';
import type { ChoiceFacet, RangeFacet } from './facetKinds';
import type { FilterValue } from './filters';
import { NONE } from './noneChoice';

const NUMBER = String.raw`(-?\d{1,40}(?:\.\d{1,40})?(?:e[+-]?\d{1,3})?)`;
const RANGE = new RegExp(`^${NUMBER}-${NUMBER}(,unknown)?$`);

// Cannot be mistaken for words: one that begins with a tilde is written with two.
const ALL = '~all';
const NO_WORD = '~none';

/** A filter's value in the link: "60-100", "60-100,unknown", "ai-first,retail-bank", "ai-first,retail-bank,~all", "~none". */
export function writeValue(value: FilterValue): string {
  if ('min' in value) return `${value.min}-${value.max}${value.unknown ? ',unknown' : ''}`;
  if ('all' in value) return `${writeValue(value.all)},${ALL}`;
  const words = joinWords(value.filter((word) => word !== NONE));
  const none = value.includes(NONE) ? [NO_WORD] : [];
  return [...(words ? [words] : []), ...none].join(',');
}

/** The span that a link's text names, or undefined when it is none of this facet's. */
export function readRange({ floor, ceiling }: RangeFacet, text: string) {
  const [, from, to, unknown] = RANGE.exec(text) ?? [];
  const [min, max] = [Number(from), Number(to)];
  const fits = from !== undefined && floor <= min && min <= max && max <= ceiling;
  return fits ? { min, max, unknown: unknown !== undefined } : undefined;
}

/** The words of a link's text: known and unknown to the facet; and whether a role must have all of them. */
export function readChoices({ options }: ChoiceFacet, text: string) {
  const offered = new Set(options.map(({ id }) => id));
  const parts = writtenWords(text);
  const words = parts
    .filter((part) => part !== ALL)
    .map((part) => (part === NO_WORD ? NONE : readWord(part)));
  return {
    known: words.filter((word) => offered.has(word)),
    unknown: words.filter((word) => !offered.has(word)),
    all: parts.some((part) => part === ALL),
  };
}
