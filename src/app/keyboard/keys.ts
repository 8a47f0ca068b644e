/** The keys of the page, as the list of keys shows them. */
export const KEYS: readonly {
  readonly where: string;
  readonly keys: readonly [string, string][];
}[] = [
  {
    where: 'Anywhere',
    keys: [
      ['/ or Ctrl K', 'search the dossiers'],
      ['Ctrl Z', 'undo what changed the view'],
      ['Ctrl Shift Z', 'redo it'],
      ['Esc', 'drop what the pointer shows; close the reasons, the page, the dossier'],
      ['?', 'this list'],
    ],
  },
  {
    where: 'On the map and the org chart',
    keys: [
      ['Down, Up', 'into a group, a role, its matches; and out'],
      ['Left, Right', 'along the groups, the roles, the matches'],
      ['Home, End', 'the first and the last of them'],
      ['] and [', 'along the matches, strongest first'],
      ['F, then letters', 'find a name; Enter ends it'],
      ['G', 'group by something else'],
      ['C', 'say where you are'],
      ['W', 'why the two are matched'],
      ['P', 'set aside to compare, or take back'],
      ['R', 'a route from here; again elsewhere, to there'],
      ['N', 'the neighbourhood'],
      ['Backspace', 'back the way you came'],
      ['Enter', 'open the dossier'],
      ['M', 'move the role with the arrows'],
      ['Shift and arrows', 'move the map'],
      ['+ and -', 'zoom'],
      ['0', 'show everything'],
    ],
  },
  {
    where: 'In the table',
    keys: [
      ['Arrows', 'from cell to cell'],
      ['Home, End', 'first and last cell; with Ctrl, row'],
      ['Enter', 'open the dossier, or sort by the column'],
    ],
  },
];
