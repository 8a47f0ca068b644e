import { type Sparse, sparseOf } from './sparse';

/** What roles have: values by their numbers, and how often each role has each. */
export interface Holdings {
  readonly values: readonly string[];
  /** A row a role. */
  readonly held: Sparse;
}

/** Collects what roles have, one role after the other. Values are counted by numbers: a map for each role took longer. */
export function collectHoldings() {
  const numbers = new Map<string, number>();
  const from = [0];
  const at: number[] = [];
  const weights: number[] = [];
  const places: number[] = [];
  let begin = 0;
  return {
    numberOf(value: string): number {
      const number = numbers.get(value) ?? numbers.size;
      if (number === numbers.size) numbers.set(value, number);
      return number;
    },
    add(value: number, times: number): void {
      const place = places[value] ?? -1;
      if (place >= begin) weights[place] = (weights[place] as number) + times;
      else {
        places[value] = at.length;
        at.push(value);
        weights.push(times);
      }
    },
    endRole(): void {
      begin = at.length;
      from.push(begin);
    },
    collected: (): Holdings => ({
      values: [...numbers.keys()],
      held: sparseOf(from, at, weights),
    }),
  };
}
