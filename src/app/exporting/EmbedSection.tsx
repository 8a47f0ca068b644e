import { useMemo, useState } from 'react';
import { viewOf } from '../../derive';
import type { Entry } from '../../notebook';
import { beginTour, leaveTour, type View, writeLink } from '../../state';
import { useSteadyView } from '../../state/react';
import { Said, SITE_TITLE, useAsync, useCopy } from '../../ui';
import { useNotebook } from '../notebook/useNotebook';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import styles from './Exporting.module.css';
import { ExportSection } from './ExportSection';
import { FrameSize } from './FrameSize';
import { frameCode, framersIn } from './frameCode';
import { type FramedTour, framedTours } from './framedTours';
import { TourChoice } from './TourChoice';

const NO_ENTRIES: readonly Entry[] = [];

/** Which pages the host of this one lets show it in a frame, in words. */
async function askHost(address: string): Promise<string | undefined> {
  const { headers } = await fetch(address, { method: 'HEAD' });
  return framersIn(headers.get('Content-Security-Policy'));
}

/** Gives what another page needs to show the view. */
export function EmbedSection({ loaded }: { loaded: LoadedTaxonomy }) {
  const { taxonomy } = loaded.catalogue;
  return (
    <ExportSection title="In another page">
      {taxonomy.name === undefined ? (
        <Code loaded={loaded} />
      ) : (
        <p>
          These files are in your browser only. Published as a site of their own, with{' '}
          <code>npm run publish-folder</code>, they can be shown in other pages.
        </p>
      )}
    </ExportSection>
  );
}

function Code({ loaded }: { loaded: LoadedTaxonomy }) {
  const entries = useNotebook(loaded)?.entries ?? NO_ENTRIES;
  const { taxonomy } = loaded.catalogue;
  const tours = useMemo(() => framedTours(taxonomy, entries), [taxonomy, entries]);
  const view = useSteadyView();
  const [key, setKey] = useState(view.tour ?? '');
  const tour = tours.find((each) => each.key === key && each.fits);
  const [width, setWidth] = useState('');
  const [height, setHeight] = useState('600');
  const { message, copy } = useCopy();
  const { value: framers } = useAsync(askHost, location.pathname);
  const code = frameCode({
    address: new URL(frameLink(view, tour), location.href).href,
    title: `${SITE_TITLE}: ${tour?.title ?? viewOf(view.layout).label}`,
    width: Number(width) || null,
    height: Number(height) || 600,
  });
  return (
    <>
      <p>The view alone, which moves and answers as here.</p>
      <div className={styles.sizes}>
        <FrameSize value={width} onChange={setWidth} placeholder="all there is">
          Width in pixels
        </FrameSize>
        <FrameSize value={height} onChange={setHeight} placeholder="600">
          Height in pixels
        </FrameSize>
        <TourChoice tours={tours} value={tour?.key ?? ''} onChange={setKey} />
      </div>
      <textarea
        className={styles.code}
        aria-label="HTML of the frame"
        readOnly
        rows={5}
        value={code}
      />
      <div className={styles.act}>
        <button type="button" onClick={() => copy(code, 'HTML copied')}>
          Copy HTML
        </button>
        <Said as="span">{message}</Said>
      </div>
      {framers !== undefined && (
        <p className={styles.note}>
          The host of this site lets {framers} show it in a frame. Its header{' '}
          <code>frame-ancestors</code> decides that.
        </p>
      )}
    </>
  );
}

/** The link of a frame with a view, or with a tour from its first step. */
function frameLink(view: View, tour: FramedTour | undefined): string {
  // What a search has found is listed beside the map only.
  const framed = { ...view, embed: true, search: '' };
  if (!tour) return writeLink(leaveTour(framed));
  return writeLink(beginTour(framed, tour.tour)) + tour.fragment;
}
