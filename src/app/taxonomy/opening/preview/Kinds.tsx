import { type Kind, type Plan, withTable } from '../../../../compile';
import { countText } from '../../../../domain';
import styles from './Preview.module.css';

interface KindsProps {
  readonly plan: Plan;
  readonly at: number;
  /** The column that names kinds. */
  readonly column: string;
  readonly kinds: readonly Kind[];
  readonly onChange: (plan: Plan) => void;
}

/** The kinds of rows in a table; those that are checked are taken. */
export function Kinds({ plan, at, column, kinds, onChange }: KindsProps) {
  const own = plan.tables[at]?.kinds;
  if (!own) return null;
  const toggle = (name: string) => {
    const others = own.taken.filter((other) => other !== name);
    const taken = others.length < own.taken.length ? others : [...others, name];
    onChange(withTable(plan, at, { kinds: { ...own, taken } }));
  };
  return (
    <fieldset className={styles.kinds}>
      <legend>Rows that are taken, by {column}</legend>
      {kinds.map(({ name, count }) => (
        <label key={name}>
          <input type="checkbox" checked={own.taken.includes(name)} onChange={() => toggle(name)} />
          <span>
            {name || '(nothing)'} <small>{countText(count)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
