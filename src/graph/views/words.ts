/** Stop words, and words that are in every second title. */
const EMPTY = new Set(
  `a an the and or nor but not no of for in on to at by with from into onto over under out up off about after before
  between during per than then so as if until while when where which who whom whose what why how that this these those
  it its they them their he she his her we our us you your i is are was were be been being has have had do does did will
  would can could may might must should shall all any both each every few more most much many some such none nobody
  everybody everyone anybody anyone somebody someone something anything everything nothing other others another same own
  only also already yet still just very too again always never ever once twice one two three four five six seven eight
  nine ten eleven twelve including include includes except general senior junior associate first-line`.split(
    /\s+/,
  ),
);
const SHORTEST = 2;
const WORD = /\p{L}[\p{L}&/+#-]*/gu;

/** The words of a text without stop words, once each: from the stem to the first spelling. */
export type Words = ReadonlyMap<string, string>;

/** Texts as their words. A word that is in many texts is processed once. */
export function wordsOf(texts: readonly string[]): Words[] {
  const known = new Map<string, string>();
  return texts.map((text) => {
    const words = new Map<string, string>();
    for (const written of text.match(WORD) ?? []) {
      const word = known.get(written) ?? bare(written);
      known.set(written, word);
      if (word && !words.has(word)) words.set(word, written);
    }
    return words;
  });
}

/** One stem for "engineer", "Engineers" and "engineers"; none for a stop word. */
function bare(written: string): string {
  const small = written.toLowerCase();
  if (small.length < SHORTEST || EMPTY.has(small)) return '';
  return small.length > 3 ? small.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : small;
}

/** In how many of the texts each word is. */
export function countWords(texts: Iterable<Words>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The form in which a word is written most often; in small letters, unless it has capitals inside. */
export function writtenIn(texts: Iterable<Words>, word: string): string {
  const forms = new Map<string, number>();
  for (const words of texts) {
    const written = words.get(word);
    const form = written && (/^\p{Lu}[\p{Ll}-]*$/u.test(written) ? written.toLowerCase() : written);
    if (form) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const [first] = [...forms].sort(
    (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
  );
  return first?.[0] ?? word;
}

/**
 * How much more often a word is in some of the texts than in all of them, as a logarithm; 0 if it is not. One more text
 * is counted as having it, so that a word that is used once does not beat one that is used often.
 */
export function lift(within: number, some: number, everywhere: number, all: number): number {
  return Math.max(0, Math.log((within * all) / (some * (everywhere + 1))));
}
