import { type ColourKey, RAMP } from './types';

/** What a label has that is no word of its own. */
const SMALL_WORDS = new Set(['and', 'or', 'of', 'the', 'for', 'in']);

/**
 * Two letters for each colour that stands for a family, by its number: a mark beside the hue, which not everybody
 * sees. No two have the same; what can be ordered, such as levels of risk, has none, nor has what is left over.
 */
export function lettersOf(colourKey: readonly ColourKey[]): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const taken = new Set<string>();
  for (const { slot, label } of colourKey) {
    if (slot <= 0 || slot >= RAMP.from) continue;
    const free = candidatesFor(label).find((pair) => !taken.has(pair));
    if (free === undefined) continue;
    taken.add(free);
    letters.set(slot, free);
  }
  return letters;
}

/** The initials of two words, then the first letter with each that follows. */
function candidatesFor(label: string): string[] {
  const words = label.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !SMALL_WORDS.has(word));
  const [first = '', second] = words.map((word) => [...word]);
  const initial = first[0]?.toUpperCase() ?? '';
  const others = [...first.slice(1), ...(second ?? [])].map((letter) => letter.toLowerCase());
  return [
    ...(second?.[0] ? [initial + second[0].toUpperCase()] : []),
    ...others.map((letter) => initial + letter),
  ];
}
