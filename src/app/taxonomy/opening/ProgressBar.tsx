import type { Progress, Stage } from '../../../worker';
import styles from './Opening.module.css';

const STAGES: readonly { readonly stage: Stage; readonly word: string }[] = [
  { stage: 'reading', word: 'Reading' },
  { stage: 'checking', word: 'Checking' },
  { stage: 'linking', word: 'Linking' },
  { stage: 'storing', word: 'Storing' },
];

interface ProgressBarProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far the opening has come, by stage, and a way to give it up. */
export function ProgressBar({ progress: { stage, share }, onCancel }: ProgressBarProps) {
  const at = STAGES.findIndex((one) => one.stage === stage);
  const done = (at + share) / STAGES.length;
  const text = `${STAGES[at]?.word}, step ${at + 1} of ${STAGES.length}`;
  return (
    <div className={styles.progress}>
      <div
        role="progressbar"
        aria-label="Opening the files"
        aria-valuenow={Math.round(100 * done)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={text}
      >
        <span style={{ width: `${100 * done}%` }} />
      </div>
      <span aria-hidden="true">{text}</span>
      <button type="button" className={styles.button} onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
