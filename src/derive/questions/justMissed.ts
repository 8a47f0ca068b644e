import type { Column } from '../../domain';
import type { Move } from '../../graph';
import { TESTS } from '../../state';
import type { Wish } from './wishes';

/** How many are told. */
const MOST = 3;

/** Of moves that one test alone keeps out those that miss it by the least: points as a share of 100, money of the pay before. */
export function justMissed<M extends Move>(
  moves: readonly M[],
  alone: readonly (Wish | undefined)[],
  pay: Column,
): M[] {
  const lackOf = ({ chain, margins }: M, wish: Wish | undefined) => {
    const test = TESTS.find((each) => each === wish);
    const whole = test === 'worth' ? Math.abs(pay[chain[0] ?? -1] ?? 0) : 100;
    return -((test && margins[test]) ?? Number.NaN) / whole;
  };
  return moves
    .map((move, at) => ({ move, lack: lackOf(move, alone[at]) }))
    .filter(({ lack }) => !Number.isNaN(lack))
    .sort((one, other) => one.lack - other.lack || one.move.role - other.move.role)
    .slice(0, MOST)
    .map(({ move }) => move);
}
