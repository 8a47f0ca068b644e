import { memo } from 'react';
import { viewOf } from '../../../derive';
import type { Taxonomy } from '../../../domain';
import { choose, DEPTHS, showAs } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { MoreMenu } from './MoreMenu';
import { PageButton } from './PageButton';
import { PAGES, useViews } from './useViews';
import styles from './ViewBar.module.css';

/** The ways to see the same selection and filters; beside them the pages that ask about several roles. */
export const ViewBar = memo(function ViewBar({ taxonomy }: { taxonomy: Taxonomy }) {
  const layout = useView((view) => view.layout);
  const change = useChange();
  const { offered } = useViews(taxonomy);
  return (
    <div className={styles.bar}>
      <Choices
        label="View"
        options={offered.map(({ id }) => id)}
        nameOf={(each) => viewOf(each).label}
        chosen={layout}
        onChoose={(each) => change(showAs, each)}
      />
      <nav className={styles.pages} aria-label="Pages">
        {PAGES.map(([page, name]) => (
          <PageButton key={page} page={page} name={name} />
        ))}
        <MoreMenu taxonomy={taxonomy} />
      </nav>
    </div>
  );
});

/** How far the focus looks. */
export function DepthChoice() {
  const depth = useView((view) => view.depth);
  const change = useChange();
  return (
    <div className={styles.depth}>
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
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

function Choices<T extends string | number>(props: ChoicesProps<T>) {
  const { label, options, nameOf, chosen, onChoose } = props;
  return (
    <div className={styles.choices} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={label}
            checked={chosen === option}
            onChange={() => onChoose(option)}
          />
          <span>{nameOf(option)}</span>
        </label>
      ))}
    </div>
  );
}
