import { type FoundRoute, judgedRoute, moveColumns, sharedBetween } from '../../derive';
import type { Role, RoleIndex, Taxonomy } from '../../domain';
import { ROUTE_NUMBERS, type RouteNumber, takeRoute } from '../../state';
import { useChange, useSteadyView } from '../../state/react';
import { shareText } from './routeText';
import { Verdict } from './Verdict';

interface WayProps {
  readonly taxonomy: Taxonomy;
  readonly route: FoundRoute;
  /** Its place among the routes, from 0, and the first of them. */
  readonly at: number;
  readonly first: FoundRoute;
  readonly isShown: boolean;
}

/** A route to be chosen: how strong it is, what it leads through, how it differs from the first, and how it stands the tests. */
export function Way({ taxonomy, route, at, first, isShown }: WayProps) {
  const view = useSteadyView();
  const change = useChange();
  const judged = judgedRoute(taxonomy, route, view);
  return (
    <label>
      <input
        type="radio"
        name="way"
        checked={isShown}
        onChange={() => change(takeRoute, ROUTE_NUMBERS[at] as RouteNumber)}
      />
      <span>
        <b>{route.strength === undefined ? at + 1 : shareText(route.strength)}</b>
        {through(taxonomy.roles, route.roles)}
        {at > 0 && <small>{likeness(taxonomy.roles, route, first)}</small>}
        {judged && (
          <small>
            <Verdict margins={judged.margins} columns={moveColumns(taxonomy)} />
          </small>
        )}
      </span>
    </label>
  );
}

/** How a further route differs from the first: "shares Product Owner with the first". */
function likeness(roles: readonly Role[], route: FoundRoute, first: FoundRoute): string {
  const shared = sharedBetween(route, first).map((index) => roles[index]?.title ?? '');
  return shared.length
    ? `shares ${shared.join(', ')} with the first`
    : 'no role between in common with the first';
}

/** What a route leads through: "through Prompt Engineer and 2 more". */
function through(roles: readonly Role[], route: readonly RoleIndex[]): string {
  const [first, ...others] = route.slice(1, -1).map((index) => roles[index]?.title ?? '');
  if (first === undefined) return 'in one step';
  if (!others.length) return `through ${first}`;
  return others.length === 1
    ? `through ${first}, ${others[0]}`
    : `through ${first} and ${others.length} more`;
}
