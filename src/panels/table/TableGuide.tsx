import { useMemo } from 'react';
import { type Pairs, viewOf } from '../../derive';
import { howToRead, navigationOf, summaryText, type Viewed } from '../../derive/navigation';
import { NO_ROLE } from '../../domain';
import { useView } from '../../state/react';
import { useDebouncedValue } from '../../ui';
import type { TableProps } from './RoleTable';

interface TableGuideProps extends Pick<TableProps, 'passing' | 'rest'> {
  /** The id of the summary: the table is described by it. */
  readonly id: string;
  readonly viewed: Viewed;
  readonly pairs: Pairs;
}

/** A slider does not wait for what is only read. */
const SETTLED_MS = 500;

/** What heads a table, to be read: how much there is, and what its rows are. */
export function TableGuide({ id, viewed, pairs, passing, rest }: TableGuideProps) {
  const list = useView((view) => view.list);
  const counts = useView((view) => view.strength);
  const now = useMemo(() => {
    const shown = rest === 'hide' ? passing.mask : new Uint8Array(passing.mask.length).fill(1);
    return { ...viewed, pairs, passing, shown, counts, selected: NO_ROLE };
  }, [viewed, pairs, passing, rest, counts]);
  const subject = useDebouncedValue(now, SETTLED_MS);
  const summary = useMemo(() => summaryText(navigationOf(subject, null)), [subject]);
  return (
    <div className="visually-hidden">
      <h2>{viewOf(viewed.layout).label}</h2>
      <p id={id}>{summary}</p>
      <h3>How to read this</h3>
      <p>{howToRead(viewed, list).join(' ')}</p>
    </div>
  );
}
