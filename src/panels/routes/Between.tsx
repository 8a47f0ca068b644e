import { type FoundRoute, routesBetween, sharedBetween } from '../../derive';
import type { Role, RoleIndex, Taxonomy } from '../../domain';
import { ROUTE_NUMBERS, type RouteNumber, takeRoute } from '../../state';
import { useChange, useSteadyView } from '../../state/react';
import { PanelSection } from '../../ui';
import styles from './Routes.module.css';
import { obstacleText, routeText, shareText } from './routeText';
import { Steps } from './Steps';

interface BetweenProps {
  readonly taxonomy: Taxonomy;
  /** The indexes of both ends. */
  readonly from: RoleIndex;
  readonly to: RoleIndex;
}

/** Up to three routes between two roles; one of them is read step by step and drawn. */
export function Between({ taxonomy, from, to }: BetweenProps) {
  const view = useSteadyView();
  const { along, routeNumber } = view;
  const change = useChange();
  const { routes, obstacle } = routesBetween(taxonomy, view, from, to);
  const titleOf = (index: RoleIndex) => taxonomy.roles[index]?.title ?? '';
  const ends = `${titleOf(from)} to ${titleOf(to)}`;
  const shown = routes[routeNumber - 1] ?? routes[0];
  const message = shown
    ? `${routes.length === 1 ? 'One route' : `${routes.length} routes`} from ${ends}. The strongest: ${routeText(routes[0] ?? shown)}.`
    : from === to
      ? 'That is the same role twice.'
      : `No route from ${ends}. ${obstacle ? obstacleText(obstacle, along, titleOf) : ''}`;
  return (
    <PanelSection title={shown ? 'Ways there' : 'No way there'}>
      <p role="status" className={shown ? 'visually-hidden' : styles.obstacle}>
        {message}
      </p>
      {routes.length > 0 && (
        <fieldset className={styles.ways}>
          <legend className="visually-hidden">Route</legend>
          {routes.map((route, at) => (
            <label key={route.roles.join()}>
              <input
                type="radio"
                name="way"
                checked={route === shown}
                onChange={() => change(takeRoute, ROUTE_NUMBERS[at] as RouteNumber)}
              />
              <span>
                <b>{route.strength === undefined ? at + 1 : shareText(route.strength)}</b>
                {through(taxonomy.roles, route.roles)}
                {at > 0 && <small>{likeness(taxonomy.roles, route, routes[0])}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {shown && <Steps taxonomy={taxonomy} route={shown} along={along} />}
    </PanelSection>
  );
}

/** How a further route differs from the first: "shares Product Owner with the first". */
function likeness(roles: readonly Role[], route: FoundRoute, first = route): string {
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
