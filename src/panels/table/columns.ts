import { createSelector } from 'reselect';
import { figureText, pairs, pairsOfRole } from '../../derive';
import {
  type Analysis,
  type Column as Figures,
  formatMoney,
  type Role,
  riskLevel,
  type Taxonomy,
  UNCLASSIFIED,
} from '../../domain';

/** A column of the table. */
export interface Column {
  /** Its name in the link. */
  readonly key: string;
  readonly label: string;
  /** Figures stand at the right, and begin with the largest when they are sorted. */
  readonly isFigure: boolean;
  /** What is sorted by; undefined where a role has nothing, which comes last. */
  readonly value: (place: number) => number | string | undefined;
  /** What is read; "" where a role has nothing. */
  readonly text: (place: number) => string;
  /** 0 to 1 of the largest, for a bar. */
  readonly share?: (place: number) => number | undefined;
}

type Known = Pick<Analysis, 'communities' | 'communityNames' | 'betweenness'>;

/** The columns of a taxonomy, as far as anything is known of them; the title comes first. */
export const tableColumns = createSelector(
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
      ({ key, value }) => key === 'title' || roles.some((_, place) => value(place) !== undefined),
    );
  },
);

function ownColumns(taxonomy: Taxonomy): Column[] {
  const { roles, families, habitats } = taxonomy;
  const table = pairs(taxonomy);
  const familyNames = new Map<string, string>(families.map(({ id, name }) => [id, name]));
  const habitatNames = new Map<string, string>(habitats.map(({ id, name }) => [id, name]));
  const pay = largest(roles.map(({ salary }) => salary?.amount));
  const cited = largest(roles.map(({ citations }) => citations));
  const at = (place: number) => roles[place] as Role;
  const words = (key: string, label: string, text: (role: Role) => string): Column => ({
    ...{ key, label, isFigure: false },
    text: (place) => text(at(place)),
    value: (place) => text(at(place)) || undefined,
  });
  return [
    words('title', 'Role', ({ title }) => title),
    words('family', 'Family', ({ family }) =>
      family === UNCLASSIFIED ? '' : (familyNames.get(family) ?? family),
    ),
    {
      ...{ key: 'risk', label: 'Flight risk', isFigure: true },
      value: (place) => at(place).risk,
      text: (place) => {
        const { risk } = at(place);
        return risk === undefined ? '' : `${risk}\u2009% ${riskLevel(risk)}`;
      },
      share: (place) => share(at(place).risk, 100),
    },
    {
      ...{ key: 'salary', label: 'Salary', isFigure: true },
      value: (place) => at(place).salary?.amount,
      text: (place) => {
        const { salary } = at(place);
        return salary ? formatMoney(salary.amount, salary.currency) : '';
      },
      share: (place) => share(at(place).salary?.amount, pay),
    },
    words('habitat', 'Habitat', (role) =>
      role.habitats.map((id) => habitatNames.get(id) ?? id).join(', '),
    ),
    {
      ...{ key: 'citations', label: 'Cited', isFigure: true },
      value: (place) => at(place).citations,
      text: (place) => String(at(place).citations),
      share: (place) => share(at(place).citations, cited),
    },
    figures('matches', 'Matches', (place) => pairsOfRole(table, place).length),
    words('filed', 'Record', ({ filed }) => (filed ? 'Filed' : 'Unfiled')),
  ];
}

function figures(
  key: string,
  label: string,
  value: (place: number) => number | undefined,
  text: (value: number) => string = figureText,
): Column {
  const textOf = (place: number) => {
    const figure = value(place);
    return figure === undefined ? '' : text(figure);
  };
  return { key, label, isFigure: true, value, text: textOf };
}

function communityColumn(communities: Figures, names: readonly string[] = []): Column {
  const text = (place: number) => {
    const id = communities[place] ?? 0;
    return names[id] ?? `No. ${id + 1}`;
  };
  return { key: 'community', label: 'Community', isFigure: false, text, value: text };
}

function betweennessColumn(values: Figures): Column {
  const text = (value: number) => (value === 0 ? '0' : value.toPrecision(2));
  return figures('betweenness', 'Betweenness', (place) => values[place], text);
}

function attributeColumns({ attributes, roles }: Taxonomy): Column[] {
  return attributes.map(({ key, label, kind }) => {
    const given = (place: number) => roles[place]?.attributes?.[key];
    if (kind === 'figure') {
      return figures(`has.${key}`, label, (place) => given(place) as number | undefined);
    }
    const text = (place: number) => ((given(place) ?? []) as readonly string[]).join(', ');
    const value = (place: number) => text(place) || undefined;
    return { key: `has.${key}`, label, isFigure: false, text, value };
  });
}

const share = (figure: number | undefined, most: number) =>
  figure === undefined ? undefined : figure / most;

function largest(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0) || 1;
}
