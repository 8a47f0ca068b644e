import type { MoveColumns } from '../../derive';
import { SPANS, setThreshold, TESTS, type Test, toggleMust } from '../../state';
import { useChange, useView } from '../../state/react';
import { TEST_NAMES, testsOf } from './routeText';
import styles from './Wishes.module.css';

const BEFORE = { viable: 'each step at least', worth: 'pays at least', safe: 'at most' } as const;
const AFTER = { viable: '%', worth: '% more', safe: 'points more flight risk' } as const;
const REASONS = {
  viable: '',
  worth: 'Worth it is left out: no pay on file to compare.',
  safe: 'Safe is left out: no flight risk on file.',
};

interface TestsProps {
  readonly columns: MoveColumns;
  /** Whether a test can be ticked, so that it must hold. */
  readonly canBeAsked: boolean;
}

/** The tests of a move with their thresholds. */
export function Tests({ columns, canBeAsked }: TestsProps) {
  const offered = testsOf(columns);
  const missing = TESTS.filter((test) => !offered.includes(test));
  return (
    <fieldset className={styles.tests} data-asked={canBeAsked}>
      <legend>{canBeAsked ? 'Tests; ticked ones must hold' : 'Tests'}</legend>
      {offered.map((test) => (
        <TestLine key={test} {...{ test, canBeAsked }} />
      ))}
      {missing.map((test) => (
        <p key={test}>{REASONS[test]}</p>
      ))}
    </fieldset>
  );
}

function TestLine({ test, canBeAsked }: { test: Test; canBeAsked: boolean }) {
  const isAsked = useView((view) => view.must.includes(test));
  const threshold = useView((view) => view[test]);
  const change = useChange();
  const [low, high] = SPANS[test];
  const name = TEST_NAMES[test];
  return (
    <div>
      {canBeAsked ? (
        <label>
          <input type="checkbox" checked={isAsked} onChange={() => change(toggleMust, test)} />
          {name}
        </label>
      ) : (
        <span>{name}</span>
      )}
      <span>
        {BEFORE[test]}{' '}
        <input
          type="number"
          aria-label={`${name}: ${BEFORE[test]}, ${AFTER[test]}`}
          min={low}
          max={high}
          value={threshold}
          onChange={({ target }) => change(setThreshold, test, target.valueAsNumber)}
        />{' '}
        {AFTER[test]}
        {test === 'worth' && threshold < 0 && `, so at most ${-threshold} % less`}
      </span>
    </div>
  );
}
