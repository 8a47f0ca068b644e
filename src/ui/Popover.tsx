import { type MouseEvent, type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  /** What its button shows. */
  readonly button: ReactNode;
  /** The name of the button, where it shows no text. */
  readonly name?: string | undefined;
  /** Of the button. */
  readonly className?: string | undefined;
  /** Whether it stays open when one of its buttons is pressed. */
  readonly stays?: boolean;
  readonly children: ReactNode;
}

/**
 * A button, and below it a list of buttons that it opens. The browser closes it on Escape and on a press elsewhere and
 * gives the focus back; a press on one of its buttons closes it, too, where it does not stay.
 */
export function Popover({ button, name, className = '', stays, children }: PopoverProps) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const place = ({ newState, currentTarget: { style } }: ToggleEvent<HTMLDivElement>) => {
    if (newState !== 'open' || !opener.current) return;
    const { left, right, bottom } = opener.current.getBoundingClientRect();
    const isLeft = left + right < document.documentElement.clientWidth;
    style.top = `${bottom}px`;
    style.left = isLeft ? `${left}px` : 'auto';
    style.right = isLeft ? 'auto' : `${document.documentElement.clientWidth - right}px`;
  };
  const close = ({ target, currentTarget }: MouseEvent<HTMLDivElement>) => {
    const isPressed = target instanceof Element && target.closest('button');
    if (isPressed && !stays) currentTarget.hidePopover();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        aria-label={name}
        title={name}
        popoverTarget={id}
      >
        {button}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: its buttons are pressed, by keys as well. */}
      <div id={id} popover="auto" className={styles.popover} onBeforeToggle={place} onClick={close}>
        {children}
      </div>
    </>
  );
}
