import { keyNow, type OwnKeys } from '../../ui';

/** A line of the list: a single key, which the reader can change, keys that stay, or one of each; and what they do. */
interface KeyLine {
  readonly usual?: string;
  readonly fixed?: string;
  readonly does: string;
}

/** The keys of the page. */
export const KEYS: readonly { readonly where: string; readonly lines: readonly KeyLine[] }[] = [
  {
    where: 'Anywhere',
    lines: [
      { usual: '/', fixed: 'Ctrl K', does: 'Search the dossiers' },
      { usual: '?', does: 'This list' },
      { fixed: 'Ctrl Z', does: 'Undo what changed the view' },
      { fixed: 'Ctrl Shift Z', does: 'Redo it' },
      {
        fixed: 'Esc',
        does: 'Drop what pointer or focus shows; close the reasons, the page, the dossier',
      },
    ],
  },
  {
    where: 'On the map and the org chart',
    lines: [
      { fixed: 'Down, Up', does: 'Into a group, a role, its matches; and out' },
      { fixed: 'Left, Right', does: 'Along the groups, the roles, the matches' },
      { fixed: 'Home, End', does: 'The first and the last of them' },
      { usual: ']', does: 'Next match, strongest first' },
      { usual: '[', does: 'Match before' },
      { usual: 'f', does: 'Find a name by its letters; Enter ends it' },
      { usual: 'g', does: 'Group by something else' },
      { usual: 'c', does: 'Say where you are' },
      { usual: 'w', does: 'Why the two are matched' },
      { usual: 'p', does: 'Set aside to compare, or take back' },
      { usual: 'v', does: 'Compare what is set aside' },
      { usual: 'r', does: 'A route from here; again elsewhere, to there' },
      { usual: 'n', does: 'Neighbourhood' },
      { fixed: 'Backspace', does: 'Back the way you came' },
      { fixed: 'Enter', does: 'Open the dossier' },
      { usual: 'm', does: 'Move the role with the arrows' },
      { fixed: 'Shift and arrows', does: 'Move the map' },
      { usual: '+', does: 'Zoom in' },
      { usual: '-', does: 'Zoom out' },
      { usual: '0', does: 'Show everything' },
    ],
  },
  {
    where: 'In the table',
    lines: [
      { fixed: 'Arrows', does: 'From cell to cell' },
      { fixed: 'Home, End', does: 'First and last cell; with Ctrl, row' },
      { fixed: 'Enter', does: 'Open the dossier, or sort by the column' },
    ],
  },
];

/** The single keys among them: where the first two work is anywhere, the others on the map. */
export const SINGLE_KEYS = KEYS.flatMap(({ lines }) =>
  lines.flatMap(({ usual, does }) => (usual === undefined ? [] : [{ usual, does }])),
);

/** The keys of a line as they are now. */
export function keysOf({ usual, fixed }: KeyLine, own: OwnKeys): string {
  const single = usual === undefined ? '' : keyNow(usual, own).toUpperCase();
  return [single, fixed].filter(Boolean).join(' or ') || 'off';
}
