import { createSelector } from 'reselect';
import { figureText, nameOfCommunity, pairs, pairsOfRole, payOf, percentText } from '../../derive';
import {
  type Analysis,
  asRoleIndex,
  attributeOf,
  type Cell,
  cutText,
  type Column as Figures,
  formatMoney,
  type Role,
  type RoleIndex,
  riskLevel,
  type Taxonomy,
  UNCLASSIFIED,
} from '../../domain';
import { attributeKey } from '../../state';
import { ordinal, ranksOf } from './ranks';

/** A figure or a word that roles are listed with. */
export interface Column {
  /** Its name in the link. */
  readonly key: string;
  readonly label: string;
  /** Figures are aligned right, and sorted from the largest first. */
  readonly isFigure: boolean;
  /** The value to sort by; undefined where a role has none. */
  readonly value: (index: RoleIndex) => number | string | undefined;
  /** The text of the cell; "" where a role has none. A figure that cannot be compared has a text, but no value. */
  readonly text: (index: RoleIndex) => string;
  /** Its words one by one, where a role may have several. */
  readonly list?: (index: RoleIndex) => readonly string[];
  /** 0 to 1 of the largest, for a bar. */
  readonly share?: (index: RoleIndex) => number | undefined;
}

type Known = Pick<Analysis, 'communities' | 'communityNames' | 'betweenness'>;

/** The columns of which any role has a value; the title is first. */
export const roleColumns = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, known: Known) => known.communities,
    (_: Taxonomy, known: Known) => known.communityNames,
    (_: Taxonomy, known: Known) => known.betweenness,
  ],
  (taxonomy, communities, names, betweenness): readonly Column[] => {
    const { roles } = taxonomy;
    const all = [
      ...ownColumns(taxonomy),
      ...(communities ? [communityColumn(communities, names)] : []),
      ...(betweenness ? [betweennessColumn(betweenness.values)] : []),
      ...attributeColumns(taxonomy),
    ];
    return all.filter(
      ({ key, value }) =>
        key === 'title' || roles.some((_, index) => value(asRoleIndex(index)) !== undefined),
    );
  },
);

/** The columns of some roles as lines, the headings first; a list has bars between its words, as in files that the page opens. */
export function columnRows(columns: readonly Column[], indexes: readonly RoleIndex[]): Cell[][] {
  return [
    columns.map(({ label }) => label),
    ...indexes.map((index) =>
      columns.map(
        ({ value, text, list }) => list?.(index).join('|') ?? value(index) ?? text(index),
      ),
    ),
  ];
}

function ownColumns(taxonomy: Taxonomy): Column[] {
  const { roles, families, habitats } = taxonomy;
  const table = pairs(taxonomy);
  const familyNames = new Map<string, string>(families.map(({ id, name }) => [id, name]));
  const habitatNames = new Map<string, string>(habitats.map(({ id, name }) => [id, name]));
  const { amountOf } = payOf(taxonomy);
  const highestPay = largest(roles.map(amountOf));
  const cited = largest(roles.map(({ citations }) => citations));
  const mark = taxonomy.computed ? ', computed' : '';
  const at = (index: RoleIndex) => roles[index] as Role;
  const words = (key: string, label: string, text: (role: Role) => string): Column => ({
    ...{ key, label, isFigure: false },
    text: (index) => cutText(text(at(index)), LONGEST_CELL),
    value: (index) => text(at(index)) || undefined,
  });
  return [
    words('title', 'Role', ({ title }) => title),
    words('family', 'Family', ({ family }) =>
      family === UNCLASSIFIED ? '' : (familyNames.get(family) ?? family),
    ),
    {
      ...{ key: 'risk', label: 'Flight risk', isFigure: true },
      value: (index) => at(index).risk,
      text: (index) => {
        const { risk } = at(index);
        return risk === undefined ? '' : `${percentText(risk)} ${riskLevel(risk)}`;
      },
      share: (index) => share(at(index).risk, 100),
    },
    {
      ...{ key: 'salary', label: 'Salary', isFigure: true },
      // In another currency it is read, and stands with those whose pay is unknown.
      value: (index) => amountOf(at(index)),
      text: (index) => {
        const { salary } = at(index);
        return salary ? formatMoney(salary.amount, salary.currency) : '';
      },
      share: (index) => share(amountOf(at(index)), highestPay),
    },
    lists('habitat', 'Habitat', (index) =>
      at(index).habitats.map((id) => habitatNames.get(id) ?? id),
    ),
    {
      ...{ key: 'citations', label: `Cited${mark}`, isFigure: true },
      value: (index) => at(index).citations,
      text: (index) => String(at(index).citations),
      share: (index) => share(at(index).citations, cited),
    },
    figures('matches', `Matches${mark}`, (index) => pairsOfRole(table, index).length),
    words('filed', 'Record', ({ filed }) => (filed ? 'Filed' : 'Unfiled')),
    // Of an opened file it may be all that tells roles apart.
    ...(taxonomy.name === undefined
      ? []
      : [words('summary', 'Summary', ({ summary = '' }) => summary)]),
  ];
}

function figures(
  key: string,
  label: string,
  value: (index: RoleIndex) => number | undefined,
  text: (value: number) => string = figureText,
): Column {
  const textOf = (index: RoleIndex) => {
    const figure = value(index);
    return figure === undefined ? '' : text(figure);
  };
  return { key, label, isFigure: true, value, text: textOf };
}

/** A longer text is cut in its cell, and whole where it is copied. */
const LONGEST_CELL = 200;

function lists(key: string, label: string, list: (index: RoleIndex) => readonly string[]): Column {
  const whole = (index: RoleIndex) => list(index).join(', ');
  return {
    ...{ key, label, isFigure: false, list },
    text: (index) => cutText(whole(index), LONGEST_CELL),
    value: (index) => whole(index) || undefined,
  };
}

function communityColumn(communities: Figures, names?: readonly string[]): Column {
  const text = (index: RoleIndex) => nameOfCommunity(names, communities[index] ?? 0);
  return { key: 'community', label: 'Community', isFigure: false, text, value: text };
}

function betweennessColumn(values: Figures): Column {
  // The figure itself says little; how many are more central does.
  const ranks = ranksOf(values);
  return {
    ...figures('betweenness', 'Between', (index) => values[index]),
    text: (index) => (ranks[index] ? ordinal(ranks[index] ?? 0) : '–'),
  };
}

function attributeColumns({ attributes, roles }: Taxonomy): Column[] {
  return attributes.map((attribute) => {
    const { key, label, kind } = attribute;
    const given = (index: RoleIndex) => attributeOf(attribute, roles[index]);
    if (kind === 'figure') {
      return figures(attributeKey(key), label, (index) => given(index) as number | undefined);
    }
    return lists(attributeKey(key), label, (index) => (given(index) ?? []) as readonly string[]);
  });
}

const share = (figure: number | undefined, most: number) =>
  figure === undefined ? undefined : figure / most;

function largest(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0) || 1;
}
