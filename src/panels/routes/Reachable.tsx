import { useState } from 'react';
import { LISTED, reachFrom } from '../../derive';
import { counted, countText, NO_ROLE, type RoleIndex, type Taxonomy } from '../../domain';
import { askRoute } from '../../state';
import { useChange, useView } from '../../state/react';
import { PanelSection } from '../../ui';
import { RoleLink } from '../parts';
import styles from './Routes.module.css';
import { reasonsOf } from './routeText';
import { WeightControls } from './WeightControls';

/** The roles within reach of one, ranked by weights that the reader sets. `from` is its index. */
export function Reachable({ taxonomy, from }: { taxonomy: Taxonomy; from: RoleIndex }) {
  const filters = useView((view) => view.filters);
  const strength = useView((view) => view.strength);
  const weights = useView((view) => view.weights);
  const change = useChange();
  const [all, setAll] = useState(false);
  const reach = reachFrom(taxonomy, { filters, strength }, from, weights);
  const { ranked } = reach;
  const start = taxonomy.roles[from];
  const listed = ranked.filter(({ role }) => role !== from).slice(0, all ? undefined : LISTED);
  const count = ranked.length;
  if (!start) return null;
  return (
    <PanelSection title="Where from here" note={`${countText(count)} within reach`}>
      <WeightControls taxonomy={taxonomy} />
      <p className="visually-hidden" role="status">
        {`${counted(count, 'role')} within reach of ${start.title}. First: ${taxonomy.roles[listed[0]?.role ?? NO_ROLE]?.title ?? 'none'}.`}
      </p>
      {ranked.length === 0 && (
        <p className={styles.obstacle}>
          {Object.keys(filters).length || strength > 0
            ? 'Nothing is within reach: what this role names does not pass the filters, or its matches are too weak.'
            : 'Nothing is within reach: its record names no other role at 30 % or more.'}
        </p>
      )}
      <ol className={styles.reached}>
        {listed.map((reached) => {
          const role = taxonomy.roles[reached.role];
          return (
            role && (
              <li key={role.id}>
                <RoleLink taxonomy={taxonomy} id={role.id} />
                <button
                  type="button"
                  aria-label={`Route to ${role.title}`}
                  onClick={() => change(askRoute, start.id, role.id)}
                >
                  Route
                </button>
                <p>{reasonsOf(reached, reach).join(' · ')}</p>
              </li>
            )
          );
        })}
      </ol>
      {!all && ranked.length > LISTED && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          Show all {countText(count)}
        </button>
      )}
    </PanelSection>
  );
}
