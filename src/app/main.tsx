import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/archivo-narrow';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '../ui/base.css';
import { readLink } from '../state';
import { App } from './App';
import { loadTaxonomy } from './catalogue';
import { LoadFailure } from './LoadFailure';

const root = createRoot(document.getElementById('root') as HTMLElement);

loadTaxonomy().then(
  (taxonomy) =>
    root.render(
      <StrictMode>
        <App initial={taxonomy} link={readLink(location.search)} />
      </StrictMode>,
    ),
  (error: unknown) => root.render(<LoadFailure error={error} />),
);
