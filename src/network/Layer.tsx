import type { Ref } from 'react';

interface LayerProps {
  readonly ref: Ref<HTMLCanvasElement>;
  readonly className: string | undefined;
}

/** A canvas of the picture, which has nothing to be read aloud. */
export function Layer(props: LayerProps) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas does not have the focus.
  return <canvas aria-hidden="true" {...props} />;
}
