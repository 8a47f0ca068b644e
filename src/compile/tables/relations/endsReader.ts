import { asTableId, type RoleId } from '../../../domain';
import type { RoleNames } from '../roles/namesOfRoles';
import type { Note } from '../tableRemarks';

/** Reads who is related with whom. Rows without two different roles are left out; roles without a row are noted by name. */
export function endsReader(names: RoleNames, note: Note) {
  const endIn = (text: string, line: number, field: string): RoleId | undefined => {
    const spot = { line, field, found: text, outcome: 'row left out' } as const;
    if (names.isLeftOut(text)) {
      note('a role of a kind that is not taken; the line is left out', spot);
      return undefined;
    }
    const id = names.named(text) ?? asTableId(text);
    if (!id) note('expected the id of a role; the line is left out', spot);
    return id;
  };
  const noteUnfiled = (id: RoleId, line: number, field: string) => {
    if (names.has(id)) return;
    note('without a row in the table of roles; an unfiled role', { line, field, found: id });
  };
  return (from: string, to: string, line: number, fields: readonly [string, string]) => {
    const source = endIn(from, line, fields[0]);
    const target = endIn(to, line, fields[1]);
    if (!source || !target) return undefined;
    if (source === target) {
      const spot = { line, found: from, outcome: 'row left out' } as const;
      note('a role matched with itself; the line is left out', spot);
      return undefined;
    }
    noteUnfiled(source, line, fields[0]);
    noteUnfiled(target, line, fields[1]);
    return { source, target };
  };
}
