import { counted, type HabitatId } from '../../../../domain';
import { choiceFacetOf, chosenIn, toggleChoice } from '../../../../state';
import { useChange, useView } from '../../../../state/react';
import { Bar } from '../../../../ui';

import { useDossierContext } from '../../context/useDossierContext';
import styles from './Habitats.module.css';

/** One habitat: a switch of the habitat filter, and how many roles live there. */
export function Habitat({ id }: { id: HabitatId }) {
  const { inhabitants, taxonomy } = useDossierContext().lookup;
  const facet = choiceFacetOf(taxonomy, 'habitat');
  const filters = useView((view) => view.filters);
  const change = useChange();
  if (!facet) return null;
  const pressed = chosenIn(filters, facet).includes(id);
  const count = inhabitants.get(id) ?? 0;
  return (
    <li>
      <button type="button" aria-pressed={pressed} onClick={() => change(toggleChoice, facet, id)}>
        <span className={styles.name}>
          {facet.options.find((option) => option.id === id)?.label ?? id}
        </span>
        <span className="visually-hidden">: filter roles by this habitat</span>
        {pressed && (
          <span className={styles.chosen} aria-hidden="true">
            in the filter
          </span>
        )}
      </button>
      <Bar share={count / Math.max(...inhabitants.values(), 1)} />
      <span className={styles.count}>{counted(count, 'role')}</span>
    </li>
  );
}
