import type { Problem } from '../../../domain';

/** Remarks of one outcome, under what that is called. */
export interface RemarkGroup<P extends Problem> {
  readonly title: string;
  readonly remarks: readonly P[];
}

const GROUPS: readonly (readonly [string, (remark: Problem) => boolean])[] = [
  ['Asked, or read in one of two ways', ({ outcome }) => outcome === 'asked'],
  ['Left out', ({ outcome }) => outcome?.endsWith('left out') ?? false],
  ['Mended', ({ outcome }) => outcome === undefined],
];

/** Sorts remarks by what became of what they are about; a group without remarks is none. */
export function remarkGroups<P extends Problem>(remarks: readonly P[]): RemarkGroup<P>[] {
  return GROUPS.map(([title, isIn]) => ({ title, remarks: remarks.filter(isIn) })).filter(
    (group) => group.remarks.length,
  );
}
