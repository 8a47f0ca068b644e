import type { Step } from '../../../notebook';

/** A key for each step that stays with it when it moves or its texts change: its link, numbered where it is there twice. */
export function stepKeys(steps: readonly Step[]): readonly string[] {
  const seen = new Map<string, number>();
  return steps.map(({ link }) => {
    const count = (seen.get(link) ?? 0) + 1;
    seen.set(link, count);
    return `${count} ${link}`;
  });
}
