import { passingRoles } from '../../derive';
import { familySlot, type Taxonomy, UNCLASSIFIED } from '../../domain';
import { useView } from '../../state';
import { FamilyDot } from '../../ui';
import styles from './Filters.module.css';

/** The families and their colours on the map, with how many roles of each pass the filters. */
export function FamilyKey({ taxonomy }: { taxonomy: Taxonomy }) {
  const passing = passingRoles(
    taxonomy,
    useView((view) => view.filters),
  );
  const unclassified = { id: UNCLASSIFIED, name: 'Unclassified' };
  const families = [...taxonomy.families, unclassified].flatMap((family) => {
    const roles = taxonomy.roles.filter((role) => role.family === family.id);
    const shown = roles.filter((role) => passing.has(role.id)).length;
    return roles.length ? [{ ...family, shown, of: roles.length }] : [];
  });
  return (
    <section className={styles.group} aria-labelledby="family-key">
      <h3>
        <span id="family-key">Family</span>
        <span className={styles.note}>colour on the map</span>
      </h3>
      <ul>
        {families.map(({ id, name, shown, of }) => (
          <li key={id} className={styles.family}>
            <FamilyDot slot={familySlot(taxonomy.families, id)} />
            <span>{name}</span>
            <span className={styles.count}>
              {shown} of {of}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
