import { LONGEST_TOUR_TEXT, LONGEST_TOUR_TITLE } from '../../../domain';
import type { Step } from '../../../notebook';
import styles from '../Notes.module.css';
import { MoveButtons } from '../order/MoveButtons';
import { moveOnKey } from '../order/moveOnKey';

interface StepEditorProps {
  readonly step: Step;
  readonly at: number;
  readonly count: number;
  readonly onChange: (step: Step) => void;
  readonly onOpen: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onTakeOut: () => void;
}

/** A step of a tour: its title and paragraph, and ways to see, move and take it out. */
export function StepEditor(props: StepEditorProps) {
  const { step, at, count, onChange, onOpen, onMove, onTakeOut } = props;
  const name = step.title || `step ${at + 1}`;
  return (
    <li className={styles.item} onKeyDown={moveOnKey(onMove)}>
      <div className={styles.mark}>
        <span>{at + 1}.</span>
        <input
          className={styles.line}
          aria-label={`Title of step ${at + 1}`}
          maxLength={LONGEST_TOUR_TITLE}
          value={step.title}
          onChange={({ target }) => onChange({ ...step, title: target.value })}
        />
        <button type="button" className={styles.link} aria-label={`Open: ${name}`} onClick={onOpen}>
          Open
        </button>
        <MoveButtons {...{ name, at, count, onMove }} />
        <button
          type="button"
          className={styles.link}
          aria-label={`Take ${name} out`}
          onClick={onTakeOut}
        >
          Take out
        </button>
      </div>
      <textarea
        className={styles.text}
        aria-label={`Text of ${name}`}
        placeholder="A paragraph on it"
        maxLength={LONGEST_TOUR_TEXT}
        value={step.text}
        onChange={({ target }) => onChange({ ...step, text: target.value })}
      />
    </li>
  );
}
