import type { SectionKey } from '../../../domain';

/** Where a section begins. */
export interface SectionPosition {
  readonly key: SectionKey;
  /** Pixels from the top of what is visible. */
  readonly top: number;
}

const READING_LINE = 90;

/** The section that is being read. At the end of the file it is the one that was chosen last, if that is visible. */
export function currentSection(
  positions: readonly SectionPosition[],
  atEnd: boolean,
  chosen: SectionKey | undefined,
): SectionKey | undefined {
  const target = positions.find(({ key }) => key === chosen);
  if (atEnd && positions.length > 0) {
    return target && target.top >= 0 ? target.key : positions.at(-1)?.key;
  }
  return (positions.findLast(({ top }) => top <= READING_LINE) ?? positions[0])?.key;
}
