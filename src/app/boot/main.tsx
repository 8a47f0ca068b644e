import { createRoot, type Root } from 'react-dom/client';
import '@fontsource-variable/archivo-narrow';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import { restoreTheme } from '../../ui';
import '../../ui/base.css';
import { ensureStyle } from './ensureStyle';
import { LoadFailure } from './LoadFailure';
import { trustOwnWorkers, wrapWorkers } from './trustedWorkers';

trustOwnWorkers();
wrapWorkers();
restoreTheme();

// React, the page and its map are fetched in parallel; each starts in a task of its own.
const page = import('./begin');
const map = import('../map/mapParts').then(({ Network }) => Network.fetch());

let root: Root | undefined;
/** Created on first use: together with React's own start it would be one long task. */
const pageRoot = () => {
  root ??= createRoot(document.getElementById('root') as HTMLElement, { onUncaughtError: fail });
  return root;
};

/** Shows a failure in place of the page. */
function fail(error: unknown): void {
  reportError(error);
  pageRoot().render(<LoadFailure error={error} />);
}

const start = Promise.all([page, ensureStyle()]).then(([{ begin }]) => begin(pageRoot()));
Promise.all([start, map]).catch(fail);
