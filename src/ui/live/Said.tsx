import { type ComponentProps, useEffect, useRef } from 'react';
import { announce } from './announce';

interface SaidProps extends Omit<ComponentProps<'p'>, 'ref'> {
  readonly as?: 'p' | 'span' | 'div';
  /** What is said, where that is not the text itself. */
  readonly words?: string | undefined;
  /** Whether nothing is said of how it is at first. */
  readonly isLate?: boolean;
}

/** A text on the page that is said when it changes: by the one live region, so that it is none itself. */
export function Said({ as: Tag = 'p', words, isLate = false, ...rest }: SaidProps) {
  const element = useRef<HTMLParagraphElement & HTMLDivElement>(null);
  const before = useRef<string | null>(isLate ? null : '');
  useEffect(() => {
    const text = words ?? element.current?.textContent ?? '';
    if (before.current !== null && text !== before.current) announce(text);
    before.current = text;
  });
  return <Tag role="status" aria-live="off" {...rest} ref={element} />;
}
