import { LATIN, type LatinEncoding } from './latinLetters';

/** How likely a letter is that the language does not have. */
const UNUSUAL = 0.002;
/** How much likelier than Windows-1252 another encoding is, as a logarithm; and how many different letters tell. */
const MARGIN = 2;
const FEWEST_LETTERS = 2;

/** The encoding of Latin letters in whose languages the letters of a text are most likely; undefined where too few tell. */
export function latinEncodingOf(bytes: Uint8Array): LatinEncoding | undefined {
  const found = inWords(bytes);
  const scored = LATIN.map((one) => ({ one, ...scoreOf(one, found) }));
  const [western] = scored;
  const best = scored.reduce((most, next) => (next.score > most.score ? next : most));
  const isTelling = best.letters >= FEWEST_LETTERS && best.score > (western?.score ?? 0) + MARGIN;
  return isTelling ? best.one : undefined;
}

/** How often each byte beyond ASCII stands in a word, behind a small letter and elsewhere. */
function inWords(bytes: Uint8Array) {
  const counts = { small: new Uint32Array(128), other: new Uint32Array(128) };
  bytes.forEach((byte, at) => {
    const [before = 0, after = 0] = [bytes[at - 1], bytes[at + 1]];
    if (byte < 0x80 || !(isLetter(before) || isLetter(after))) return;
    const own = before >= 0x61 && isLetter(before) ? counts.small : counts.other;
    own[byte - 0x80] = (own[byte - 0x80] ?? 0) + 1;
  });
  return counts;
}

const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

const BEYOND_ASCII = Uint8Array.from({ length: 128 }, (_, at) => at + 0x80);

/** How likely the letters are in the language that fits best, as a logarithm, and how many different ones it has. */
function scoreOf({ encoding, languages }: LatinEncoding, found: ReturnType<typeof inWords>) {
  const letters = [...new TextDecoder(encoding).decode(BEYOND_ASCII)];
  return languages
    .map((language) => {
      let score = 0;
      const met = new Set<string>();
      letters.forEach((letter, at) => {
        const [small, other] = [found.small[at] ?? 0, found.other[at] ?? 0];
        if (!small && !other) return;
        const lower = language.includes(letter) ? letter : letter.toLowerCase();
        const usual = likelihood(language, lower);
        // No word goes on in capitals behind a small letter.
        score += small * Math.log(lower === letter ? usual : UNUSUAL) + other * Math.log(usual);
        if (usual > UNUSUAL) met.add(lower);
      });
      return { score, letters: met.size };
    })
    .reduce((most, next) => (next.score > most.score ? next : most));
}

/** The first letter of a language is twice as common as the second, three times as common as the third, and so on. */
function likelihood(language: string, letter: string): number {
  const place = language.indexOf(letter);
  if (place < 0) return UNUSUAL;
  let sum = 0;
  for (let rank = 1; rank <= language.length; rank++) sum += 1 / rank;
  return 1 / (place + 1) / sum;
}
