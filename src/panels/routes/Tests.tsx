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

/** The tests of a move with their thresholds; one that is ticked must hold. */
export function Tests({ columns }: { columns: MoveColumns }) {
  const offered = testsOf(columns);
  const missing = TESTS.filter((test) => !offered.includes(test));
  return (
    <fieldset className={styles.tests}>
      <legend>Tests; ticked ones must hold</legend>
      {offered.map((test) => (
        <TestLine key={test} test={test} />
      ))}
      {missing.map((test) => (
        <p key={test}>{REASONS[test]}</p>
      ))}
    </fieldset>
  );
}

function TestLine({ test }: { test: Test }) {
  const isAsked = useView((view) => view.must.includes(test));
  const threshold = useView((view) => view[test]);
  const change = useChange();
  const [low, high] = SPANS[test];
  const name = TEST_NAMES[test];
  return (
    <div>
      <label>
        <input type="checkbox" checked={isAsked} onChange={() => change(toggleMust, test)} />
        {name}
      </label>
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
      </span>
    </div>
  );
}
