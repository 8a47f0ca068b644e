import { screen, within } from '@testing-library/dom';
import { expect } from 'vitest';
import { mle, records, type SourceRecord } from '../../browser/records';
import { follow } from './page';

// The comparison, as it is read.

const [second, third] = (mle.related ?? []).flatMap(
  ({ role }) => records.find(({ id }) => id === role) ?? [],
) as [SourceRecord, SourceRecord];
/** A role and the first two that its record names. */
export const compared = [mle, second, third] as const;
export const comparedIds = compared.map(({ id }) => id);

export const linkTo = (...ids: string[]) => `?page=compare&pin=${ids.join(',')}`;

export const comparison = () => screen.getByRole('region', { name: 'Comparison' });
export const isCompared = () => screen.queryByRole('region', { name: 'Comparison' }) !== null;
export const said = () =>
  within(comparison()).getByRole('status', { name: 'Comparison' }).textContent;
/** The titles over its columns, as links. */
export const heads = () =>
  within(comparison())
    .getAllByRole('columnheader')
    .flatMap((head) => within(head).queryAllByRole('link'));
export const equalForAll = () =>
  within(comparison()).getByRole<HTMLInputElement>('checkbox', { name: /equal for all/ });

/** Waits until the comparison is open. What the roles have in common comes later. */
export const opened = () => screen.findByRole('region', { name: 'Comparison' });

/** Waits until everything that the comparison tells has come; on a busy machine a worker takes its time. */
export async function allCome(): Promise<void> {
  await opened();
  // Until the first record comes, there are no rows of records, either.
  const isThere = () =>
    comparison().querySelector('[data-section=related]') !== null &&
    !comparison().textContent?.includes('not loaded');
  await expect.poll(isThere, { timeout: 25_000 }).toBe(true);
}

/** Follows a link to a comparison, and waits until it is there. */
export async function compare(search: string): Promise<void> {
  follow(search);
  await allCome();
}

const textOf = ({ textContent }: Element) => textContent?.trim() ?? '';

/** What is read in each row, its label first, without the heads of columns and sections. */
export const rowsRead = () =>
  [...comparison().querySelectorAll('tr')]
    .filter((row) => row.querySelector('td'))
    .map((row) => Array.from(row.children, textOf));

/** The row of which the label begins so. */
export function rowCalled(label: string): HTMLElement {
  const found = within(comparison())
    .getAllByRole('row')
    .filter(({ firstElementChild }) => firstElementChild?.textContent?.startsWith(label));
  expect(found).toHaveLength(1);
  return found[0] as HTMLElement;
}

/** What is read in the cells of a row. */
export const cellsOf = (label: string) => within(rowCalled(label)).getAllByRole('cell').map(textOf);
