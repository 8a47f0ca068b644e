import { useDeferredValue } from 'react';
import { judgedRoute, moveColumns, routesBetween } from '../../derive';
import type { RoleIndex, Taxonomy } from '../../domain';
import { useSteadyView, useView } from '../../state/react';
import { PanelSection, Said } from '../../ui';
import styles from './Routes.module.css';
import { changeText, obstacleText, routeText } from './routeText';
import { Steps } from './Steps';
import { Tests } from './Tests';
import { Way } from './Way';

interface BetweenProps {
  readonly taxonomy: Taxonomy;
  /** The indexes of both ends. */
  readonly from: RoleIndex;
  readonly to: RoleIndex;
}

/** Up to three routes between two roles; one of them is read step by step and drawn. */
export function Between({ taxonomy, ...ends }: BetweenProps) {
  // The ways follow in slices, after the controls and the picture.
  const view = useDeferredValue(useSteadyView());
  const [from, to] = [useDeferredValue(ends.from), useDeferredValue(ends.to)];
  const routeNumber = useView((now) => now.routeNumber);
  const { along } = view;
  const { routes, obstacle } = routesBetween(taxonomy, view, from, to);
  const columns = moveColumns(taxonomy);
  const judged = routes[0] && judgedRoute(taxonomy, routes[0], view);
  const titleOf = (index: RoleIndex) => taxonomy.roles[index]?.title ?? '';
  const between = `${titleOf(from)} to ${titleOf(to)}`;
  const shown = routes[routeNumber - 1] ?? routes[0];
  const message = shown
    ? `${routes.length === 1 ? 'One route' : `${routes.length} routes`} from ${between}. The strongest: ${routeText(routes[0] ?? shown)}.`
    : from === to
      ? 'That is the same role twice.'
      : `No route from ${between}. ${obstacle ? obstacleText(obstacle, along, titleOf) : ''}`;
  return (
    <PanelSection title={shown ? 'Ways there' : 'No way there'}>
      <Said className={shown ? 'visually-hidden' : styles.obstacle}>{message}</Said>
      {judged && <p className={styles.change}>{changeText(judged, columns, to)}</p>}
      {routes.length > 0 && (
        <fieldset className={styles.ways}>
          <legend className="visually-hidden">Route</legend>
          {routes.map((route, at) => (
            <Way
              key={route.roles.join()}
              {...{ taxonomy, route, at }}
              first={routes[0] ?? route}
              isShown={route === shown}
            />
          ))}
        </fieldset>
      )}
      {judged && <Tests columns={columns} canBeAsked={false} />}
      {shown && <Steps taxonomy={taxonomy} route={shown} along={along} />}
    </PanelSection>
  );
}
