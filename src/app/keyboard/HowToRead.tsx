import { lookOf, viewOf } from '../../derive';
import { howToRead } from '../../derive/navigation';
import type { Analysis, Taxonomy } from '../../domain';
import { useView } from '../../state/react';

interface HowToReadProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
}

/** What place, colour, size and lines stand for in the view that is shown. */
export function HowToRead({ taxonomy, analysis }: HowToReadProps) {
  const { layout, colour, size, list } = useView((view) => view);
  const { sizeKey } = lookOf(taxonomy, analysis, colour, size);
  const viewed = { taxonomy, layout, colour, size: sizeKey?.label ?? null };
  return (
    <section>
      <h3>How to read this: {viewOf(layout).label}</h3>
      <ul>
        {howToRead(viewed, list).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
