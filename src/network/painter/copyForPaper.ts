/**
 * Chromium prints no canvas that shows an image: for paper each has a copy that it prints. The function that comes back
 * ends that.
 */
export function copyForPaper(canvases: readonly HTMLCanvasElement[]): () => void {
  let copies: readonly HTMLCanvasElement[] = [];
  const drop = () => {
    for (const copy of copies) copy.remove();
  };
  const copyAll = () => {
    drop();
    copies = canvases.filter(({ clientWidth }) => clientWidth > 0).map(copyOf);
  };
  addEventListener('beforeprint', copyAll);
  addEventListener('afterprint', drop);
  return () => {
    drop();
    removeEventListener('beforeprint', copyAll);
    removeEventListener('afterprint', drop);
  };
}

/** A canvas that shows the same, above the one that it is of. */
function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = canvas.cloneNode() as HTMLCanvasElement;
  const ratio = window.devicePixelRatio;
  copy.width = canvas.clientWidth * ratio;
  copy.height = canvas.clientHeight * ratio;
  copy.getContext('2d')?.drawImage(canvas, 0, 0, copy.width, copy.height);
  canvas.after(copy);
  return copy;
}
