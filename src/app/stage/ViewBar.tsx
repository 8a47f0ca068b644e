import { viewOf } from '../../derive';
import {
  choose,
  DEPTHS,
  readPage,
  type SidePanelPage,
  showAs,
  VIEW_IDS,
  type ViewId,
} from '../../state';
import { useChange, useView } from '../../state/react';
import { useCover } from '../../ui';
import styles from './ViewBar.module.css';

const PAGES = [
  ['routes', 'Routes'],
  ['neighbourhoods', 'Neighbourhoods'],
  ['evidence', 'Evidence'],
] as const satisfies readonly [SidePanelPage, string][];

interface ViewBarProps {
  /** What the taxonomy has nothing for is not to be chosen. */
  readonly offered: ReadonlySet<ViewId>;
}

/** The ways to see the same selection and filters; beside them the pages that ask about several roles. */
export function ViewBar({ offered }: ViewBarProps) {
  const layout = useView((view) => view.layout);
  const page = useView((view) => view.page);
  const change = useChange();
  return (
    <div className={styles.bar}>
      <Choices
        label="View"
        options={VIEW_IDS}
        nameOf={(each) => viewOf(each).label}
        isOffered={(each) => offered.has(each)}
        chosen={layout}
        onChoose={(each) => change(showAs, each)}
      />
      <nav className={styles.pages} aria-label="Pages">
        {PAGES.map(([key, name]) => (
          <button
            key={key}
            type="button"
            aria-pressed={page === key}
            onClick={() => change(readPage, page === key ? 'dossier' : key)}
          >
            {name}
          </button>
        ))}
      </nav>
    </div>
  );
}

/** How far the focus looks. */
export function DepthChoice() {
  const depth = useView((view) => view.depth);
  const change = useChange();
  return (
    <div ref={useCover()} className={styles.depth}>
      <Choices
        label="Depth"
        options={DEPTHS}
        nameOf={String}
        chosen={depth}
        onChoose={(each) => change(choose, 'depth', each)}
      />
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
