import { counted } from '../../../domain';
import type { Shared } from '../../../notebook';
import { Dialog } from '../../../ui';
import styles from '../Notes.module.css';
import { ReceivedList } from './ReceivedList';

interface ReceivedDialogProps {
  readonly received: Shared;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** Shows what has been received, and offers to keep it. */
export function ReceivedDialog({ received, onKeep, onClose }: ReceivedDialogProps) {
  const { kind, content } = received;
  const lines =
    kind === 'tour'
      ? content.steps.map(({ title, text }) => ({ title, text }))
      : content.items.map(({ title, line }) => ({ title, text: line }));
  const unit = kind === 'tour' ? 'step' : 'role';
  return (
    <Dialog title={content.title} shown onHide={onClose}>
      <p className={styles.small}>
        A {kind} of {counted(lines.length, unit)}. It is not in your notebook.
      </p>
      <ReceivedList lines={lines} />
      <p className={styles.actions}>
        <button type="button" onClick={onKeep}>
          Keep it
        </button>
        <button type="button" onClick={onClose}>
          Leave it
        </button>
      </p>
    </Dialog>
  );
}
