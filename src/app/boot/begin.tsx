import { StrictMode, startTransition } from 'react';
import type { Root } from 'react-dom/client';
import { App } from '../App';
import { arrive } from '../taxonomy/arrival';

/** Renders the page that the address asks for. Rejects with LoadError. */
export async function begin(root: Root): Promise<void> {
  const first = await arrive(location.search, null);
  // A transition is rendered in slices; nothing on the page waits for it in one long task.
  startTransition(() =>
    root.render(
      <StrictMode>
        <App first={first} />
      </StrictMode>,
    ),
  );
}
