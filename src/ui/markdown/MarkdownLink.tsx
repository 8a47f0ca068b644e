import type { ReactNode } from 'react';
import { isSafeAddress } from './safeAddress';

interface MarkdownLinkProps {
  readonly href: string;
  /** How it is typed. */
  readonly raw: string;
  readonly children: ReactNode;
}

/** A link of a text, in a new tab; where it leads anywhere but to the web or to a mailbox it stays text. */
export function MarkdownLink({ href, raw, children }: MarkdownLinkProps) {
  if (!isSafeAddress(href)) return raw;
  return (
    <a href={href} title={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
