import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';
import { Icon } from './Icon';

interface DialogProps {
  readonly title: string;
  readonly shown: boolean;
  /** Called by the close button, and when the browser closes the dialog (Escape). */
  readonly onHide: () => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A dialog over the page, with a heading and a close button; `--dialog-width` is its width. */
export function Dialog({ title, shown, onHide, className = '', children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className}`}
      aria-labelledby={id}
      onClose={onHide}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" aria-label="Close" onClick={onHide}>
          <Icon name="close" />
        </button>
      </div>
      {children}
      <p className="visually-hidden" role="status" data-live />
    </dialog>
  );
}
