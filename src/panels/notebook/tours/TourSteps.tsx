import type { Step } from '../../../notebook';
import styles from '../Notes.module.css';
import { movedItem } from '../order/movedItem';
import { StepEditor } from './StepEditor';
import { stepKeys } from './stepKeys';

interface TourStepsProps {
  readonly steps: readonly Step[];
  readonly onChange: (steps: readonly Step[]) => void;
  readonly onOpen: (link: string) => void;
}

/** The steps of a tour, to be written and put in order. */
export function TourSteps({ steps, onChange, onOpen }: TourStepsProps) {
  const keys = stepKeys(steps);
  return (
    <ol className={styles.items}>
      {steps.map((step, at) => (
        <StepEditor
          key={keys[at]}
          {...{ step, at }}
          count={steps.length}
          onChange={(next) => onChange(steps.with(at, next))}
          onOpen={() => onOpen(step.link)}
          onMove={(by) => onChange(movedItem(steps, at, by))}
          onTakeOut={() => onChange(steps.toSpliced(at, 1))}
        />
      ))}
    </ol>
  );
}
