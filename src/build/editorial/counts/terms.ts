import { wordsOf } from '../prose';

const FUNCTION_WORDS = new Set(
  `a about after again all also always an and another any are as at be because been before being but by can could did
  do does down each every for from had has have he her him his how if in into is it its just many may me more most much
  must my never no nobody not nothing now of off on once one only onto or other our out over own she should since so
  some somebody something still such than that the their them then there these they this those through to too two under
  until up upon us was we were what when where whether which while who whom whose why will with within without would
  yet you your`.split(/\s+/),
);
const SHORTEST = 4;
/** So many words make a turn of phrase, so many of them function words. */
const TURN = 5;
const TURN_BINDS = 3;

/** A word without its ending, so that "expires" and "expired" are one. */
function stem(word: string): string {
  return word.replace(/'s$/, '').replace(/(?<=\w{4})(ing|ed|es|s|e|ly)$/, '');
}

/**
 * What a text is recognised by: its words, and its shape as turns of phrase, in which words that mean something are
 * dots ("the · is on the").
 */
export function termsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const isBind = (word: string) => FUNCTION_WORDS.has(word);
  const meaning = words.filter((word) => !isBind(word) && word.length >= SHORTEST).map(stem);
  const shape = words.map((word) => (isBind(word) ? word : '·'));
  const turns = shape.flatMap((_, at) => {
    const turn = shape.slice(at, at + TURN);
    const isWhole =
      turn.length === TURN && turn.filter((word) => word !== '·').length >= TURN_BINDS;
    return isWhole ? [turn.join(' ')] : [];
  });
  return new Set([...meaning, ...turns]);
}
