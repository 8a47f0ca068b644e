import { useView } from '../../state/react';
import { MatchTable } from './matches/MatchTable';
import { RoleTable, type TableProps } from './RoleTable';

/** The table of the roles, or of their matches. */
export function Tables(props: TableProps) {
  const list = useView((view) => view.list);
  return list === 'matches' ? <MatchTable {...props} /> : <RoleTable {...props} />;
}
