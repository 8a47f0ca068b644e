import type { View, ViewId } from '../../state';
import type { Viewed } from './types';

const PLACES: { readonly [Id in Exclude<ViewId, 'table'>]: string } = {
  map: 'Roles stand near those that they are matched with; the ground that some share is a neighbourhood, and has its name.',
  focus:
    'The selected role stands in the middle, those that it is matched with around it, the strongest matches nearest.',
  'org-chart':
    'Rows are tiers: who presses stands above whom they press. Columns are lanes, with their names on top.',
  'risk-and-pay': 'Further right is a higher salary, further up a higher flight risk.',
};

const ROWS: { readonly [List in View['list']]: string } = {
  roles:
    'Each row is a role, each column one of its figures or words; a bar under a figure is its share of the largest.',
  matches:
    'Each row is a match: the role that gives it, the one that it is given to, how much, what it gets back, and what both have in common.',
};
const TABLE = [
  'A heading sorts by its column.',
  'What passes the filters comes first; the rest stands below a line, or is hidden.',
];

const COLOURS: Readonly<Record<Viewed['colour'], string>> = {
  family: 'the family',
  community: 'the neighbourhood',
  risk: 'the level of flight risk',
  salary: 'the salary',
};

/** What place, colour, size and lines of a view stand for, in sentences; of a table its rows. */
export function howToRead(viewed: Viewed, list: View['list']): string[] {
  const { layout, colour, size, taxonomy } = viewed;
  if (layout === 'table') return [ROWS[list], ...TABLE];
  const { roles, computed } = taxonomy;
  const isChart = layout === 'org-chart';
  const lines = isChart
    ? 'Lines lead from who leans on a role to that role; dashed ones run upwards.'
    : `Lines are matches: the wider, the stronger.${computed ? ' Dotted: computed.' : ''}`;
  return [
    PLACES[layout],
    `The colour of a role stands for ${COLOURS[colour]}.`,
    ...(isChart ? [] : [`Size: ${size ?? 'how often a role is cited'}.`]),
    ...(roles.some(({ risk }) => risk !== undefined)
      ? [
          isChart
            ? 'A ring in its corner: flight risk HIGH.'
            : 'The ring around it grows with its flight risk, and is red from 70 percent.',
        ]
      : []),
    ...(roles.some(({ filed }) => !filed)
      ? ['A dashed outline: it has no record of its own.']
      : []),
    lines,
  ];
}
