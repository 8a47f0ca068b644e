import { StrictMode, startTransition } from 'react';
import type { Root } from 'react-dom/client';
import { NOTES_COLUMN } from '../../domain';
import { followTyping, keepPageLater } from '../../ui';
import { App } from '../App';
import { type Arrival, arrive } from '../taxonomy/arrival';

/** Renders the page that the address asks for. Rejects with LoadError. */
export async function begin(root: Root): Promise<void> {
  const { search } = location;
  const arrival = await arrive(search, null);
  // What the reader has noted is read before a link that filters or sorts by it.
  const isOfNotes = search.includes(NOTES_COLUMN) || /sort=-?yours/.test(search);
  const first = isOfNotes ? await notedOn(arrival) : arrival;
  keepPageLater();
  followTyping();
  // A transition is rendered in slices; nothing on the page waits for it in one long task.
  startTransition(() =>
    root.render(
      <StrictMode>
        <App first={first} />
      </StrictMode>,
    ),
  );
}

/** Where notes cannot be loaded the page opens without them, and says what of the link it does not know. */
async function notedOn(arrival: Arrival): Promise<Arrival> {
  try {
    const { noted } = await import('../notebook/noted');
    return await noted(arrival);
  } catch (error) {
    reportError(error);
    return arrival;
  }
}
