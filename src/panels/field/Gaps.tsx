import { fieldGaps, figureText, nameOfCommunity } from '../../derive';
import { type Analysis, counted, type RoleId, type Taxonomy } from '../../domain';
import { lookAround } from '../../state';
import { useChange } from '../../state/react';
import styles from './Field.module.css';
import { FieldSection } from './FieldSection';
import { gapsCsv } from './fieldCsv';

const TITLE = 'Fewest bridges';

interface GapsProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
}

/** The neighbourhoods that are joined least for their size; the first two are drawn. */
export function Gaps({ taxonomy, analysis: { communities, communityNames } }: GapsProps) {
  if (!communities)
    return <FieldSection field="gap" title={TITLE} about="They are not computed yet." />;
  const found = fieldGaps(taxonomy, communities);
  const about =
    'Two neighbourhoods, how many pairs of matched roles join them, and how many would if such pairs were spread evenly. The map shows the first two.';
  const name = (one: number) => nameOfCommunity(communityNames, one);
  const member = (one: number) =>
    taxonomy.roles.find((_, at) => communities[at] === one)?.id ?? null;
  return (
    <FieldSection
      field="gap"
      title={TITLE}
      note={found[0] && `${name(found[0].one)} and ${name(found[0].other)}`}
      about={about}
      csv={{ count: found.length, unit: 'gaps', text: () => gapsCsv(found, name) }}
    >
      <ol className={styles.list} data-wide="">
        {found.map(({ one, other, bridges, expected }) => (
          <li key={`${one} ${other}`}>
            <span className={styles.two}>
              <Neighbourhood name={name(one)} member={member(one)} /> and{' '}
              <Neighbourhood name={name(other)} member={member(other)} />
            </span>
            <span>
              {counted(bridges, 'bridge')}, {figureText(Number(expected.toFixed(1)))} expected
            </span>
          </li>
        ))}
      </ol>
    </FieldSection>
  );
}

function Neighbourhood({ name, member }: { name: string; member: RoleId | null }) {
  const change = useChange();
  return (
    <button type="button" className={styles.show} onClick={() => change(lookAround, member)}>
      {name}
    </button>
  );
}
