import { useEffect, useState } from 'react';
import type { Highlight } from '../../../derive';
import type { Analysis, Taxonomy } from '../../../domain';
import { once } from '../../../domain';
import type { View } from '../../../state';

/** What questions bring out is computed by a part of its own: most views ask none. */
const load = once(async () => (await import('../../../derive/questions/highlight')).highlightOf);
type HighlightOf = Awaited<ReturnType<typeof load>>;

/** What the view's question brings out; null where it asks none, and until that part is loaded. */
export function useHighlight(taxonomy: Taxonomy, analysis: Analysis, view: View): Highlight | null {
  const { from, to, group, field } = view;
  const isAsked = from !== null || to !== null || group !== null || field !== 'none';
  const question = isAsked ? JSON.stringify([from, to, group, field]) : null;
  const [known, setKnown] = useState<{ readonly highlightOf: HighlightOf }>();
  useEffect(() => {
    // Where it cannot be loaded, the page that asks says so; the picture stays as it is until the next question.
    if (question !== null && !known)
      load().then(
        (highlightOf) => setKnown({ highlightOf }),
        () => {},
      );
  }, [question, known]);
  return isAsked && known ? known.highlightOf(taxonomy, analysis, view) : null;
}
