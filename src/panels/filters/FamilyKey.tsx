import { passingRoles } from '../../derive';
import { familySlot, type Taxonomy, UNCLASSIFIED } from '../../domain';
import { useView } from '../../state';
import { FamilyDot } from '../../ui';
import styles from './Filters.module.css';
import { FoldButton } from './FoldButton';
import { useFolded } from './useFolded';

/** The families and their colours on the map, with how many roles of each pass the filters. */
export function FamilyKey({ taxonomy }: { taxonomy: Taxonomy }) {
  const { mask } = passingRoles(
    taxonomy,
    useView((view) => view.filters),
  );
  const families = familiesOf(taxonomy, mask);
  const { shown, foldable, unfolded, toggle } = useFolded(families, ({ of }) => of);
  return (
    <section className={styles.group} aria-labelledby="family-key">
      <h3>
        <span id="family-key">Family</span>
        <span className={styles.note}>colour on the map</span>
      </h3>
      <ul>
        {shown.map(({ id, name, passing, of }) => (
          <li key={id} className={styles.family}>
            <FamilyDot slot={familySlot(taxonomy.families, id)} />
            <span>{name}</span>
            <span className={styles.count}>
              {passing} of {of}
            </span>
          </li>
        ))}
      </ul>
      {foldable && <FoldButton of={families.length} unfolded={unfolded} onToggle={toggle} />}
    </section>
  );
}

/** Every family that has roles, with how many there are and how many of them pass. */
function familiesOf({ families, roles }: Taxonomy, mask: Uint8Array) {
  const counts = new Map<string, { passing: number; of: number }>();
  roles.forEach(({ family }, place) => {
    const count = counts.get(family) ?? { passing: 0, of: 0 };
    count.of++;
    count.passing += mask[place] ?? 0;
    counts.set(family, count);
  });
  return [...families, { id: UNCLASSIFIED, name: 'Unclassified' }].flatMap((family) => {
    const count = counts.get(family.id);
    return count ? [{ ...family, ...count }] : [];
  });
}
