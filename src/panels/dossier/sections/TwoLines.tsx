import styles from './TwoLines.module.css';

interface TwoLinesProps {
  readonly labels: readonly [string, string];
  readonly pairs: readonly (readonly [string, string])[];
}

/** Pairs of texts one below the other, each with its label; the second is what matters. */
export function TwoLines({ labels: [first, second], pairs }: TwoLinesProps) {
  return (
    <div className={styles.pairs}>
      {pairs.map(([above, below]) => (
        <dl key={`${above} ${below}`}>
          <dt>{first}</dt>
          <dd>{above}</dd>
          <dt>{second}</dt>
          <dd className={styles.second}>{below}</dd>
        </dl>
      ))}
    </div>
  );
}
