import { screen, within } from '@testing-library/dom';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { DetachedWindowAPI } from 'happy-dom';
import { createRoot, type Root } from 'react-dom/client';
import { begin } from '../../../src/app/boot/begin';
import { STATE } from '../../../src/network/scene/scene';
import { roleStates } from '../../../src/network/scene/states';
import { shown } from './mapParts';

let root: Root | undefined;

interface Frame {
  readonly width?: number;
  readonly height?: number;
}
/** The frame of a phone. */
export const PHONE = { width: 390, height: 844 } as const;

/** Opens the page at a link, and waits until it is there. What comes back is the reader, who clicks and types. */
export async function open(search = '', frame: Frame = {}) {
  const reader = await begun(search, frame);
  const holder = document.getElementById('root') as HTMLElement;
  // What the page before had still to announce comes in the other place.
  await within(holder).findAllByText(/of \d+ roles/, { selector: '[role=status]' });
  return reader;
}

/** Opens the page at a link, whatever comes of it. */
export async function begun(search = '', { width = 1440, height = 900 }: Frame = {}) {
  close();
  (window as unknown as { happyDOM: DetachedWindowAPI }).happyDOM.setViewport({ width, height });
  document.body.innerHTML = '<div id="root"></div><p role="status" data-live></p>';
  history.replaceState(null, '', `/${search}`);
  root = createRoot(document.getElementById('root') as HTMLElement);
  await begin(root);
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 });
}

/** Closes the page, if one is open. */
export function close(): void {
  root?.unmount();
  root = undefined;
  shown.props = null;
  // What the site is called is read from here by whoever is loaded next.
  document.title = 'Rolegraph';
}

/** Follows a link as going back does: without another load. */
export function follow(search: string): void {
  history.pushState(null, '', `/${search}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** The link in the address. */
export const link = () => location.search;

export const dossier = () => screen.getByRole('complementary', { name: 'Dossier' });
export const heading = () => within(dossier()).getByRole('heading', { level: 2 }).textContent;
/** How many roles and matches the page says that it shows. */
export const status = () =>
  screen.getAllByText(/of \d+ roles/, { selector: '[role=status]' })[0]?.textContent;

/** The ids of the roles that the picture neither dims nor hides. */
export function visibleRoles(): string[] {
  if (!shown.props) return [];
  const { picture, emphasis } = shown.props;
  const states = roleStates(picture, emphasis);
  return picture.roles
    .filter((_, index) => states[index] !== STATE.dim && states[index] !== STATE.hidden)
    .map(({ id }) => id as string)
    .sort();
}

/** Opens the dialog that opens files, and chooses some: their names and what they hold. */
export async function openFiles(reader: UserEvent, files: Record<string, string>): Promise<void> {
  await reader.click(screen.getByRole('button', { name: /^Open a taxonomy/ }));
  await screen.findByText(/drop files, or a folder/);
  await chooseFiles(reader, files);
}

/** Chooses files in the dialog that is open. */
export async function chooseFiles(reader: UserEvent, files: Record<string, string>): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const chosen = Object.entries(files).map(([name, text]) => new File([text], name));
  await reader.upload(input as HTMLInputElement, chosen);
}
