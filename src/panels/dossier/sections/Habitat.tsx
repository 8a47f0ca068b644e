import type { HabitatId } from '../../../domain';
import { setFilter, useChange, useView } from '../../../state';
import { Bar } from '../Bar';
import { useDossierContext } from '../useDossierContext';
import { counted } from '../words';
import styles from './Habitats.module.css';

/** One habitat: a switch of the habitat filter, and how many roles live there. */
export function Habitat({ id }: { id: HabitatId }) {
  const { inhabitants, taxonomy } = useDossierContext().lookup;
  const chosen = useView((view) => view.filters.habitat);
  const change = useChange();
  const pressed = chosen.includes(id);
  const toggled = pressed ? chosen.filter((other) => other !== id) : [...chosen, id].sort();
  const count = inhabitants.get(id) ?? 0;
  return (
    <li>
      <button
        type="button"
        aria-pressed={pressed}
        onClick={() => change(setFilter, 'habitat', toggled)}
      >
        <span className={styles.name}>
          {taxonomy.habitats.find((habitat) => habitat.id === id)?.name ?? id}
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
