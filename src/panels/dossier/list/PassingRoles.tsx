import { memo, useMemo } from 'react';
import type { FoundRoles } from '../../../derive';
import { type Analysis, counted, csvText } from '../../../domain';
import { MOST_PINS } from '../../../state';
import { useView } from '../../../state/react';
import { type Column, CopyCsv, columnRows, roleColumns } from '../../parts';
import { useDossierContext } from '../context/useDossierContext';
import { useListedCount } from '../context/useListedCount';
import { Title } from '../frame/Title';
import { ListRow } from './ListRow';
import type { Listing } from './listedRoles';
import styles from './PassingRoles.module.css';
import { SortBar } from './SortBar';
import { Widen } from './Widen';

interface PassingRolesProps {
  readonly listing: Listing;
  readonly analysis: Analysis;
  readonly found: FoundRoles | null;
}

/** The roles that pass or are found, with their figures, to be sorted, compared, copied and opened. */
export const PassingRoles = memo(function PassingRoles(props: PassingRolesProps) {
  const { listing, analysis, found } = props;
  const { taxonomy } = useDossierContext().lookup;
  const { heading, name, nearly, indexes } = listing;
  const all = roleColumns(taxonomy, analysis);
  // The same array each time: every row has it.
  const columns = useMemo(() => all.filter(({ key }) => LISTED.includes(key)), [all]);
  return (
    <div className={styles.page}>
      <Title>{heading}</Title>
      {nearly && (
        <p className={styles.lede}>{counted(indexes.length, 'role')} fail only one filter.</p>
      )}
      {indexes.length > 0 && (
        <>
          <p className={styles.copy}>
            <CopyCsv
              unit="the list"
              count={indexes.length}
              text={() => csvText(columnRows(columns, indexes))}
            />
          </p>
          <SortBar columns={columns} isRanked={found !== null} />
          <Rows {...{ name, indexes, columns }} />
        </>
      )}
      {/* Where none passes, the message over the map says what to drop. */}
      {(found || !nearly) && <Widen found={found} />}
    </div>
  );
});

/** What of each role is listed, as far as the taxonomy has it. */
const LISTED: readonly string[] = ['title', 'risk', 'salary'];
/** So many roles are listed at once. */
const STEP = 100;

interface RowsProps extends Pick<Listing, 'name' | 'indexes'> {
  readonly columns: readonly Column[];
}

function Rows({ name, indexes, columns }: RowsProps) {
  const { taxonomy } = useDossierContext().lookup;
  const [count, show] = useListedCount('', STEP);
  const pins = useView((view) => view.pins);
  const more = Math.min(STEP, indexes.length - count);
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none in WebKit. */}
      <ul className={styles.list} role="list" aria-label={name}>
        {indexes.slice(0, count).map((index) => {
          const role = taxonomy.roles[index];
          const isPinned = role !== undefined && pins.includes(role.id);
          return (
            role && (
              <ListRow
                key={role.id}
                {...{ taxonomy, role, index, columns, isPinned }}
                canPin={isPinned || pins.length < MOST_PINS}
              />
            )
          );
        })}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => show(count + STEP)}>
          Show {more} more
        </button>
      )}
    </>
  );
}
