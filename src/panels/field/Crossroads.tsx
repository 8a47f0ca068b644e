import { fieldCrossroads } from '../../derive';
import { type Analysis, counted, type Taxonomy } from '../../domain';
import { ordinal, RoleLink } from '../parts';
import styles from './Field.module.css';
import { FieldSection } from './FieldSection';
import { crossroadsCsv } from './fieldCsv';

const TITLE = 'Crossroads';

interface CrossroadsProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
}

/** The roles that lie on the most shortest paths between others. */
export function Crossroads({ taxonomy, analysis: { communities, betweenness } }: CrossroadsProps) {
  if (!communities || !betweenness)
    return <FieldSection field="crossroads" title={TITLE} about="They are not computed yet." />;
  const found = fieldCrossroads(taxonomy, communities, betweenness);
  const isEstimate = betweenness.sampled < taxonomy.roles.length;
  const about = `On the most shortest paths of matches between other roles${isEstimate ? ', by an estimate' : ''}; with the neighbourhoods that their matches reach.`;
  const note = found.length ? `the first ${found.length}` : undefined;
  return (
    <FieldSection
      field="crossroads"
      title={TITLE}
      note={note}
      about={about}
      csv={{
        count: found.length,
        unit: 'crossroads',
        text: () => crossroadsCsv(taxonomy, found),
      }}
    >
      <ol className={styles.list}>
        {found.map(({ role, neighbourhoods }, at) => {
          const id = taxonomy.roles[role]?.id;
          return (
            id && (
              <li key={id}>
                <RoleLink taxonomy={taxonomy} id={id} />
                <span>{counted(neighbourhoods, 'neighbourhood')}</span>
                <span>{ordinal(at + 1)}</span>
              </li>
            )
          );
        })}
      </ol>
    </FieldSection>
  );
}
