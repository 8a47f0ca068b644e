import type { Taxonomy } from '../../domain';
import { type Judged, judgeEnds, type Limits } from '../../graph';
import { moveColumns } from './figures';
import type { FoundRoute } from './routes';

/** Tests a route along matches as a move is tested; undefined along pressure. */
export function judgedRoute(
  taxonomy: Taxonomy,
  { roles, steps }: FoundRoute,
  limits: Limits,
): Judged | undefined {
  const percents = steps.flatMap(({ percent }) => percent ?? []);
  const [from, to] = [roles[0], roles.at(-1)];
  if (!percents.length || from === undefined || to === undefined) return undefined;
  return judgeEnds({ ...moveColumns(taxonomy), limits }, from, to, Math.min(...percents));
}
