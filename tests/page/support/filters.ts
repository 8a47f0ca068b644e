import { screen, within } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';

/** What is in the filters. */
export const filters = () => within(screen.getByRole('region', { name: 'Filters' }));

/** What is in one filter. */
export const filterOn = (label: string) => within(filters().getByRole('group', { name: label }));

/** A thumb of a slider. */
export const thumb = (name: string) => filters().getByRole<HTMLInputElement>('slider', { name });

/** Presses a key on a thumb, some times; what comes back is the value that it stands on then. */
export async function press(
  reader: UserEvent,
  name: string,
  key: 'PageUp' | 'PageDown' | 'ArrowLeft',
  times = 1,
): Promise<number> {
  thumb(name).focus();
  for (let press = 0; press < times; press++) await reader.keyboard(`{${key}}`);
  return Number(thumb(name).value);
}
