import { StrictMode, startTransition } from 'react';
import type { Root } from 'react-dom/client';
import { keepPageLater } from '../../ui';
import { App } from '../App';
import { arrive } from '../taxonomy/arrival';

/** Renders the page that the address asks for. Rejects with LoadError. */
export async function begin(root: Root): Promise<void> {
  const { search } = location;
  const arrival = await arrive(search, null);
  // What the reader has noted is read before a link that filters by it.
  const first = search.includes('has.my.notes')
    ? await (await import('../notebook/noted')).noted(arrival)
    : arrival;
  keepPageLater();
  // A transition is rendered in slices; nothing on the page waits for it in one long task.
  startTransition(() =>
    root.render(
      <StrictMode>
        <App first={first} />
      </StrictMode>,
    ),
  );
}
