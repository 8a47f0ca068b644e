import { type Matches, paintMatches } from './paintMatches';
import { createSurface } from './surface';
import type { PaintView } from './view';

/** Up to so many roles the page paints them sooner than a message to the painter and back takes. */
const FEW_ROLES = 1000;

/** Paints a small map on the page itself, in the task that changed it. */
export function createPagePainter(subject: () => Partial<Matches>) {
  const surface = createSurface((context, view) => paintMatches(context, subject(), view));
  return {
    /** Null where there is nothing to paint, or too much for the page. */
    pictureOf: (view: PaintView): ImageBitmap | null => {
      const { columns, marks } = subject();
      if (!columns?.few || !marks || marks.whole.length > FEW_ROLES) return null;
      const image = surface.pictureOf(view);
      setTimeout(surface.prepare);
      return image;
    },
  };
}

export type PagePainter = ReturnType<typeof createPagePainter>;
