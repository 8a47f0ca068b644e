import { screen, within } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import { roleIds } from '../../browser/records';
import { link, open, openFiles, status } from './page';

// Files of a reader's own, and the dialog that opens them.

export const ROLES = `id,title,family,Grade,Union,Motto
11-1.00,Chief,Management,5,yes,Onward
R&D Lead,Lead,Research,4,no,Again
clerk,Clerk,Management,2,yes,
porter,Porter,Management,1,yes,
temp,Temp,Management,,no,
`;
const MATCHES = `source,target,match
11-1.00,R&D Lead,91
R&D Lead,11-1.00,87
clerk,porter,60
`;
/** Five roles in two families, and three matches. */
export const OURS = { 'our-roles.csv': ROLES, 'our-matches.csv': MATCHES };
/** What the page says while it shows all of the built-in taxonomy. */
export const ALL = `${roleIds.length} of ${roleIds.length} roles`;

/** Opens the page, and our files in it. The link to them comes back, too. */
export async function openOurs(): Promise<{ reader: UserEvent; ours: string }> {
  const reader = await open();
  await openFiles(reader, OURS);
  await expect.poll(status).toContain('5 of 5 roles, 3 of 3 matches');
  expect(taxonomyDialog()).toBeNull();
  return { reader, ours: link() };
}

/** The dialog that opens files, while it is open. */
export const taxonomyDialog = () => screen.queryByRole('dialog', { name: 'Taxonomy' });
/** What it has, once it is open. */
export const inDialog = () => within(screen.getByRole('dialog', { name: 'Taxonomy' }));
export const showDialog = (reader: UserEvent) =>
  reader.click(screen.getByRole('button', { name: /^Open a taxonomy/ }));

/** Files are dropped on the page: an event that says what a browser's would. */
export function dropFiles(files: Record<string, string>): void {
  const dropped = Object.entries(files).map(([name, text]) => new File([text], name));
  const dataTransfer = { types: ['Files'], items: [], files: dropped };
  for (const type of ['dragenter', 'dragover', 'drop']) {
    const event = new Event(type, { bubbles: true, cancelable: true });
    document.body.dispatchEvent(Object.assign(event, { dataTransfer }));
  }
}
