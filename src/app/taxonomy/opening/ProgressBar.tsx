import { countText } from '../../../domain';
import { Said } from '../../../ui';
import type { OpeningStep, Progress } from '../../../worker';
import styles from './Opening.module.css';

const STEPS: readonly { readonly step: OpeningStep; readonly word: string }[] = [
  { step: 'reading', word: 'Reading' },
  { step: 'checking', word: 'Checking' },
  { step: 'linking', word: 'Linking' },
  { step: 'arranging', word: 'Arranging' },
];

interface ProgressBarProps {
  readonly progress: Progress;
  /** How large the files are. */
  readonly bytes: number;
  readonly onCancel: () => void;
}

/** The progress of opening files, by step, and a button to cancel it. */
export function ProgressBar({ progress, bytes, onCancel }: ProgressBarProps) {
  const { step, share, cells = 0 } = progress;
  const weight = weightOf(bytes, cells);
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
      {weight && <Said>{weight}</Said>}
      <button type="button" className={styles.button} onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

// Measured: each of them is two to three seconds of one slow core, texts by their bytes where these are short cells, tables
// by their cells.
const HEAVY_BYTES = 5e6;
const HEAVY_CELLS = 400_000;

/** How heavy files are; undefined where they are opened soon. */
function weightOf(bytes: number, cells: number): string | undefined {
  const isLarge = bytes > HEAVY_BYTES;
  if (!isLarge && cells <= HEAVY_CELLS) return undefined;
  const size = isLarge ? [`${countText(Math.round(bytes / 1e6))} MB`] : [];
  const table = cells > 0 ? [`${countText(cells)} cells`] : [];
  return `${[...size, ...table].join(', ')}: this takes a while.`;
}
