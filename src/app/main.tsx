import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/archivo-narrow';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '../ui/base.css';
import { App } from './App';
import { LoadFailure } from './LoadFailure';
import { mapParts } from './mapParts';
import { arrive } from './start';

// The first figure to be written loads what the browser knows of a language: 20 ms, while the page waits for its data.
setTimeout(() => (1).toLocaleString('en'));

const root = createRoot(document.getElementById('root') as HTMLElement);

arrive(location.search, null).then(
  (first) =>
    // A transition is rendered in slices; nothing on the page waits for it in one long task.
    startTransition(() =>
      root.render(
        <StrictMode>
          <App first={first} />
        </StrictMode>,
      ),
    ),
  fail,
);
mapParts.catch(fail);

function fail(error: unknown): void {
  root.render(<LoadFailure error={error} />);
}
