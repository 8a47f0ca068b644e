import { Fragment } from 'react';
import { counted, formatProblem, type Problem } from '../../../domain';
import { CopyButton } from './CopyButton';
import styles from './Opening.module.css';
import { ProblemItems } from './ProblemList';
import { remarkGroups } from './remarkGroups';

/** What was asked, left out or mended in the files that are open. */
export function Remarks({ remarks }: { remarks: readonly Problem[] }) {
  const groups = remarkGroups(remarks);
  const text = groups.map((group) => [group.title, ...group.remarks.map(formatProblem)].join('\n'));
  return (
    <section className={styles.faults} aria-labelledby="remarks-title">
      <h3 id="remarks-title">The files are open, with {counted(remarks.length, 'remark')}.</h3>
      {groups.map((group) => (
        <Fragment key={group.title}>
          <h4>{`${group.title}: ${group.remarks.length}`}</h4>
          <ProblemItems label={group.title} problems={group.remarks} />
        </Fragment>
      ))}
      <CopyButton text={text.join('\n\n')} />
    </section>
  );
}
