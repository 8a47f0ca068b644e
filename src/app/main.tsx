import { createRoot } from 'react-dom/client';
import '@fontsource-variable/archivo-narrow';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '../ui/base.css';
import { LoadFailure } from './LoadFailure';

const root = createRoot(document.getElementById('root') as HTMLElement);

// React, the page and its map are fetched at once; each begins in a task of its own.
const page = import('./begin');
const map = import('./mapParts').then(({ mapParts }) => mapParts);

// The first figure to be written loads what the browser knows of a language: 20 ms, while the page waits for its data.
setTimeout(() => (1).toLocaleString('en'));

Promise.all([page.then(({ begin }) => begin(root)), map]).catch((error: unknown) =>
  root.render(<LoadFailure error={error} />),
);
