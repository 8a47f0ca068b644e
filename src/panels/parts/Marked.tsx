interface MarkedProps {
  /** The text in parts; `hit` where it is marked. */
  readonly spans: readonly { readonly text: string; readonly hit: boolean }[];
}

/** A text with what matters in it marked. */
export function Marked({ spans }: MarkedProps) {
  return spans.map(({ text, hit }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text is its place in it
    hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
