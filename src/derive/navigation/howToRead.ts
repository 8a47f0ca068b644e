import type { ViewId } from '../../state';
import type { Subject } from './types';

const PLACES: { readonly [Id in ViewId]: string } = {
  map: 'Roles stand near those that they are matched with; the ground that some share is a neighbourhood, and has its name.',
  focus:
    'The selected role stands in the middle, those that it is matched with around it, the strongest matches nearest.',
  'org-chart':
    'Rows are tiers: who presses stands above whom they press. Columns are lanes, with their names on top.',
  'risk-and-pay': 'Further right is a higher salary, further up a higher flight risk.',
  table: 'Each row is a role, each column one of its figures or words.',
};

const COLOURS: Readonly<Record<Subject['colour'], string>> = {
  family: 'the family',
  community: 'the neighbourhood',
  risk: 'the level of flight risk',
  salary: 'the salary',
};

/** What place, colour, size and lines of a view stand for, in sentences. */
export function howToRead({ layout, colour, size, pairs, taxonomy }: Subject): string[] {
  const { roles, computed } = taxonomy;
  const isChart = layout === 'org-chart';
  const lines =
    pairs.kind === 'pressure'
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
