import type { RoleRecord } from '../../../../domain';
import styles from './DayLog.module.css';
import { gapText, withGaps } from './logGaps';

/** [09] The hours of a day, and those of which the record says nothing. */
export function DayLog({ record: { log = [] } }: { record: RoleRecord }) {
  return (
    <ol className={styles.log}>
      {withGaps(log).map((line, index) =>
        line.kind === 'gap' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a log keep their order
          <li key={index} className={styles.gap}>
            {gapText(line.minutes)}
          </li>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a log keep their order
          <li key={index} className={styles.entry}>
            <p className={styles.time}>
              <time>{line.entry.from}</time>–<time>{line.entry.to}</time>
            </p>
            <p className={styles.activity}>{line.entry.activity}</p>
            <p className={styles.detail}>{line.entry.detail}</p>
          </li>
        ),
      )}
    </ol>
  );
}
