import type { Span } from '../../search';

/** A text with the words that were searched for marked. */
export function Marked({ spans }: { spans: readonly Span[] }) {
  return spans.map(({ text, hit }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text is its place in it
    hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
