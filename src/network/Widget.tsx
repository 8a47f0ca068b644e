import type { Ref } from 'react';
import styles from './Network.module.css';

interface WidgetProps {
  readonly ref: Ref<HTMLDivElement>;
  /** The id of its summary and keys. */
  readonly describedBy: string;
}

/** The one tab stop of a picture. The places that can be stepped to lie in it, each over its mark. */
export function Widget({ ref, describedBy }: WidgetProps) {
  return (
    <div
      ref={ref}
      className={styles.widget}
      role="application"
      aria-label="Role network"
      aria-roledescription="map of roles"
      aria-describedby={describedBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application handles its own keys.
      tabIndex={0}
    />
  );
}

/** Gives a widget the focus, where the reader stood last. */
export function focusWidget(widget: HTMLElement | null): void {
  const each = widget?.querySelector<HTMLElement>('[tabindex="0"]');
  (each ?? widget)?.focus({ preventScroll: true });
}
