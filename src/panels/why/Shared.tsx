import { indexOfRole, percentText, sharedPressures } from '../../derive';
import { formatMoney, type Role, type RoleIndex, type Taxonomy } from '../../domain';
import { PanelSection } from '../../ui';
import type { Excerpt, Why } from '../../why';
import { figureDistance } from './figureDistance';
import { ItemList, type ListedItem } from './ItemList';
import type { SharedAttribute } from './sharedAttributes';
import styles from './Why.module.css';

interface SharedProps {
  readonly taxonomy: Taxonomy;
  readonly ends: readonly [Role, Role];
  readonly why: Why;
  readonly attributes: readonly SharedAttribute[];
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
}

/** What stands in both records, kind by kind, and how far apart they are in figures. */
export function Shared({ taxonomy, ends, why, attributes, onOpen }: SharedProps) {
  const lists = listsOf(taxonomy, ends, why, attributes).filter(([, items]) => items.length > 0);
  const figures = figuresOf(ends);
  return (
    <PanelSection title="In both records">
      {lists.length === 0 && (
        <p className={styles.note}>No habitat, tool, hour, metric, pressure or match is in both.</p>
      )}
      {lists.map(([label, items]) => (
        <ItemList key={label} label={label} items={items} ends={ends} onOpen={onOpen} />
      ))}
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map(([label, text]) => (
            <div key={label}>
              <dt className={styles.label}>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </PanelSection>
  );
}

function listsOf(
  taxonomy: Taxonomy,
  [a, b]: readonly [Role, Role],
  { things, neighbours }: Why,
  attributes: readonly SharedAttribute[],
): (readonly [string, readonly ListedItem[]])[] {
  const { pressedBy, presses } = sharedPressures(
    taxonomy,
    indexOfRole(taxonomy, a.id),
    indexOfRole(taxonomy, b.id),
  );
  const titles = (roles: readonly RoleIndex[]) =>
    roles.flatMap((index) => taxonomy.roles[index]?.title ?? []).map((text) => ({ text }));
  return [
    ['Habitats', things.habitats],
    ['Tools', things.weapons],
    ['Hours', things.rituals],
    ['Metrics', things.metrics],
    ['Pressed by', titles(pressedBy)],
    ['Press', titles(presses)],
    ...attributes.map(({ label, values }) => [label, values.map((text) => ({ text }))] as const),
    ['Matched with', neighbours],
  ];
}

/** Flight risk and salary, where both have one that can be compared. */
function figuresOf([a, b]: readonly [Role, Role]): (readonly [string, string])[] {
  const currency = a.salary?.currency;
  const amounts = currency && currency === b.salary?.currency ? [a.salary, b.salary] : [];
  return [
    ['Flight risk', figureDistance(a.risk, b.risk, percentText)] as const,
    [
      'Salary',
      figureDistance(amounts[0]?.amount, amounts[1]?.amount, (figure) =>
        formatMoney(figure, currency ?? ''),
      ),
    ] as const,
  ].flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]));
}
