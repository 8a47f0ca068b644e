import { placesOf } from '../../derive';
import type { RoleId } from '../../domain';
import styles from './Facts.module.css';
import { betweenText, neighbourhoodText } from './standingWords';
import { useDossierContext, useStandings } from './useDossierContext';

/** Where a role stands among the others. Keeps its lines while that is being worked out, so that nothing jumps. */
export function Standing({ id }: { id: RoleId }) {
  const { taxonomy } = useDossierContext().lookup;
  const standings = useStandings();
  const place = placesOf(taxonomy).get(id) ?? -1;
  return (
    <section className={styles.facts} aria-labelledby="dossier-standing-head">
      <h3 id="dossier-standing-head">Place in the network</h3>
      <dl>
        <div>
          <dt>Neighbourhood</dt>
          <dd>{neighbourhoodText(standings, place)}</dd>
        </div>
        <div>
          <dt>Between others</dt>
          <dd>{betweenText(standings, place, taxonomy.roles.length)}</dd>
        </div>
      </dl>
    </section>
  );
}
