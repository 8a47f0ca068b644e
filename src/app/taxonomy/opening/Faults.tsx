import { useEffect, useRef, useState } from 'react';
import { counted, countText, formatProblem, type Problem } from '../../../domain';
import styles from './Opening.module.css';

const MOST_SHOWN = 200;

/** Everything that is wrong with the files, each with its file, line and field. */
export function Faults({ problems }: { problems: readonly Problem[] }) {
  const [copied, setCopied] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Other faults are read from their beginning.
    if (problems.length > 0) head.current?.focus();
  }, [problems]);
  const files = [...new Set(problems.map(({ file }) => file))];
  const copy = async () => {
    await navigator.clipboard.writeText(problems.map(formatProblem).join('\n'));
    setCopied(true);
  };
  return (
    <section role="alert" className={styles.faults} aria-labelledby="faults-title">
      <h3 ref={head} id="faults-title" tabIndex={-1}>
        {problems.length === 1 ? 'One fault' : counted(problems.length, 'fault')} in{' '}
        {files.join(' and ')}. Nothing was changed.
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard. */}
      <ol tabIndex={0} aria-label="Faults">
        {problems.slice(0, MOST_SHOWN).map(({ file, line, field, message }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered.
          <li key={at}>
            <b>
              {file}
              {line !== undefined && `, line ${line}`}
              {field && `, ${field}`}
            </b>{' '}
            {message}
          </li>
        ))}
      </ol>
      {problems.length > MOST_SHOWN && <p>and {countText(problems.length - MOST_SHOWN)} more</p>}
      <button type="button" className={styles.button} onClick={copy}>
        {copied ? 'Copied' : 'Copy all'}
      </button>
    </section>
  );
}
