import type { SectionKey } from '../../../domain';

export interface Place {
  readonly key: SectionKey;
  /** Pixels from the top of what is visible. */
  readonly top: number;
}

const READING_LINE = 90;

/** The section that is being read. At the end of the file that is the one last jumped to, if it is in sight. */
export function currentSection(
  places: readonly Place[],
  atEnd: boolean,
  jumpedTo: SectionKey | undefined,
): SectionKey | undefined {
  const jumped = places.find(({ key }) => key === jumpedTo);
  if (atEnd && places.length > 0) {
    return jumped && jumped.top >= 0 ? jumped.key : places.at(-1)?.key;
  }
  return (places.findLast(({ top }) => top <= READING_LINE) ?? places[0])?.key;
}
