import { fireEvent, screen, within } from '@testing-library/dom';

/** The search field. */
export const field = (): HTMLInputElement =>
  screen.getByRole('combobox', { name: 'Search dossiers' });

/** What the search has found, line by line. */
export function options(): HTMLElement[] {
  const list = screen.queryByRole('listbox', { name: 'Found in the dossiers' });
  return list ? within(list).getAllByRole('option') : [];
}

/** Puts other words into the search field, all at once. */
export function ask(words: string): void {
  field().focus();
  fireEvent.input(field(), { target: { value: words } });
}
