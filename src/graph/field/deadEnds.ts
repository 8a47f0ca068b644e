import type { Column } from '../../domain';
import type { Arcs } from '../routes';

/** What is better elsewhere: pay and risk by role, NaN where there is no figure; a side that is left out is not asked for. */
export interface Better {
  readonly pay?: Column | undefined;
  readonly risk?: Column | undefined;
}

/** Roles from which nothing better is near. */
export interface DeadEnds {
  readonly roles: readonly number[];
  /** How many roles have the figures to be judged. */
  readonly judged: number;
}

/** The roles that reach none in two steps which is paid better and is less at risk than they are. */
export function deadEnds(arcs: Arcs, better: Better): DeadEnds {
  const all = Array.from({ length: arcs.first.length - 1 }, (_, role) => role);
  const judged = all.filter((role) => hasFigures(role, better));
  const isBetter = (here: number, there: number) =>
    (!better.pay || (better.pay[there] ?? 0) > (better.pay[here] ?? 0)) &&
    (!better.risk || (better.risk[there] ?? 0) < (better.risk[here] ?? 0));
  const roles = judged.filter(
    (here) =>
      !nextTo(arcs, here).some(
        (a) => isBetter(here, a) || nextTo(arcs, a).some((b) => isBetter(here, b)),
      ),
  );
  return { roles, judged: judged.length };
}

const hasFigures = (role: number, { pay, risk }: Better) =>
  !Number.isNaN(pay?.[role] ?? 0) && !Number.isNaN(risk?.[role] ?? 0);

const nextTo = ({ first, to }: Arcs, role: number) =>
  Array.from(to.subarray(first[role] ?? 0, first[role + 1] ?? 0));
