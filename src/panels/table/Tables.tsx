import { useEffect, useId } from 'react';
import type { Pairs } from '../../derive';
import type { Viewed } from '../../derive/navigation';
import { useView } from '../../state/react';
import { markTime } from '../../ui';
import { MatchTable } from './matches/MatchTable';
import { RoleTable, type TableProps } from './RoleTable';
import { TableGuide } from './TableGuide';

interface TablesProps extends Omit<TableProps, 'describedBy'> {
  readonly viewed: Viewed;
  readonly pairs: Pairs;
}

/** The table of the roles, or of their matches, headed by what it shows. */
export function Tables({ viewed, pairs, ...props }: TablesProps) {
  const list = useView((view) => view.list);
  const id = useId();
  // What waits for the picture waits for no other one.
  useEffect(() => markTime('picture'), []);
  return (
    <>
      <TableGuide {...{ id, viewed, pairs }} passing={props.passing} rest={props.rest} />
      {list === 'matches' ? (
        <MatchTable {...props} describedBy={id} />
      ) : (
        <RoleTable {...props} describedBy={id} />
      )}
    </>
  );
}
