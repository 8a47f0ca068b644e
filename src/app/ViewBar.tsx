import { choose, DEPTHS, LAYOUTS, type Layout, showAs, useChange, useView } from '../state';
import styles from './ViewBar.module.css';

const NAMES = {
  map: 'Map',
  'org-chart': 'Org chart',
  'risk-and-pay': 'Risk and pay',
  focus: 'Focus',
  table: 'Table',
} as const;

interface ViewBarProps {
  readonly note: string | undefined;
  /** What the taxonomy has nothing for is not to be chosen. */
  readonly offered: ReadonlySet<Layout>;
}

/** The ways to see the same selection and filters; beside them what there is to say of the one chosen. */
export function ViewBar({ note, offered }: ViewBarProps) {
  const layout = useView((view) => view.layout);
  const depth = useView((view) => view.depth);
  const change = useChange();
  return (
    <div className={styles.bar}>
      <Choices
        label="View"
        options={LAYOUTS}
        nameOf={(each) => NAMES[each]}
        isOffered={(each) => offered.has(each)}
        chosen={layout}
        onChoose={(each) => change(showAs, each)}
      />
      {layout === 'focus' && (
        <Choices
          label="Depth"
          options={DEPTHS}
          nameOf={String}
          chosen={depth}
          onChoose={(each) => change(choose, 'depth', each)}
        />
      )}
      <p role="status" aria-label="This view">
        {note}
      </p>
    </div>
  );
}

interface ChoicesProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly isOffered?: (option: T) => boolean;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

function Choices<T extends string | number>(props: ChoicesProps<T>) {
  const { label, options, nameOf, isOffered = () => true, chosen, onChoose } = props;
  return (
    <div className={styles.choices} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={label}
            checked={chosen === option}
            disabled={!isOffered(option) && chosen !== option}
            onChange={() => onChoose(option)}
          />
          <span>{nameOf(option)}</span>
        </label>
      ))}
    </div>
  );
}
