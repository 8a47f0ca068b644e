import type { OpeningStep, Progress } from '../../../worker';
import styles from './Opening.module.css';

const STEPS: readonly { readonly step: OpeningStep; readonly word: string }[] = [
  { step: 'reading', word: 'Reading' },
  { step: 'checking', word: 'Checking' },
  { step: 'linking', word: 'Linking' },
  { step: 'storing', word: 'Storing' },
];

interface ProgressBarProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** The progress of opening files, by step, and a button to cancel it. */
export function ProgressBar({ progress: { step, share }, onCancel }: ProgressBarProps) {
  const at = STEPS.findIndex((one) => one.step === step);
  const done = (at + share) / STEPS.length;
  const text = `${STEPS[at]?.word}, step ${at + 1} of ${STEPS.length}`;
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
