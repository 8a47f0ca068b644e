import { screen, within } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';

// The page that tells what the records bear out, as it is read.

/** The page, while it is in sight. */
export const shownEvidence = () => screen.queryByRole('complementary', { name: 'Evidence' });
export const evidence = () => screen.getByRole('complementary', { name: 'Evidence' });
export const part = (name: string) => within(evidence()).getByRole('region', { name });
/** One of its lists; the records are compared in a worker, which takes its time on a busy machine. */
export const arrived = (name: string) => screen.findByRole('region', { name }, { timeout: 25_000 });
export const rows = (name: string) => within(part(name)).queryAllByRole('listitem');

export async function openEvidence(reader: UserEvent): Promise<void> {
  await reader.click(screen.getByRole('button', { name: 'More' }));
  await reader.click(await screen.findByRole('button', { name: 'Evidence' }));
}

export interface Row {
  /** The titles of both. */
  readonly ends: readonly string[];
  /** What each gives the other, in percent. */
  readonly gives: readonly number[];
  readonly affinity: number;
}

/** What is read in the rows of a list. */
export const read = (name: string): Row[] =>
  rows(name).map((row) => {
    const text = row.textContent ?? '';
    return {
      ends: Array.from(row.querySelectorAll('a'), (link) => link.textContent ?? ''),
      gives: Array.from(text.matchAll(/gives (\d+)/g), ([, percent]) => Number(percent)),
      affinity: Number(/Affinity (\d+)/.exec(text)?.[1]),
    };
  });

/** The page that says why two roles are matched, by their titles. */
export const reasons = (a: string, b: string) =>
  screen.findByRole('complementary', { name: `${a} and ${b}` });
