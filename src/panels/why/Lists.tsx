import { formatMoney, type Role } from '../../domain';
import type { Excerpt, Why } from '../../why';
import { percentText } from '../parts';
import { figureDistance } from './figureDistance';
import { ItemList } from './ItemList';
import styles from './WhyCard.module.css';

interface ListsProps {
  readonly ends: readonly [Role, Role];
  readonly why: Why;
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
}

/** How far apart two roles are in figures, and all that their records share. */
export function Lists({ ends, why, onOpen }: ListsProps) {
  const [a, b] = ends;
  const { things, words, neighbours } = why;
  const lists = [
    ['Habitats', things.habitats],
    ['Weapons', things.weapons],
    ['Metrics', things.metrics],
    ['Rituals', things.rituals],
    ['Words', words],
    ['Both matched with', neighbours],
  ] as const;
  return (
    <>
      <dl className={styles.figures}>
        <dt>Flight risk</dt>
        <dd>{figureDistance(a.risk, b.risk, percentText)}</dd>
        <dt>Salary</dt>
        <dd>
          {a.salary?.currency === b.salary?.currency
            ? figureDistance(a.salary?.amount, b.salary?.amount, (figure) =>
                formatMoney(figure, a.salary?.currency ?? 'USD'),
              )
            : 'in different currencies, or not on file'}
        </dd>
      </dl>
      {lists.map(([label, items]) => (
        <ItemList key={label} label={label} items={items} ends={ends} onOpen={onOpen} />
      ))}
    </>
  );
}
