const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(Boolean);
}
