import { type ReactNode, useId, useState } from 'react';
import { viewOf } from '../../derive';
import type { Taxonomy } from '../../domain';
import { writeLink } from '../../state';
import { useView } from '../../state/react';
import { SITE_TITLE, useAsync, useCopy } from '../../ui';
import styles from './Exporting.module.css';
import { ExportSection } from './ExportSection';
import { frameCode, framersIn } from './frameCode';

/** Which pages the host of this one lets show it in a frame, in words. */
async function askHost(address: string): Promise<string | undefined> {
  const { headers } = await fetch(address, { method: 'HEAD' });
  return framersIn(headers.get('Content-Security-Policy'));
}

/** Gives what another page needs to show the view. */
export function EmbedSection({ taxonomy }: { taxonomy: Taxonomy }) {
  return (
    <ExportSection title="In another page">
      {taxonomy.name === undefined ? (
        <Code />
      ) : (
        <p>
          These files are in your browser only. Published as a site of their own, with{' '}
          <code>npm run publish-folder</code>, they can be shown in other pages.
        </p>
      )}
    </ExportSection>
  );
}

function Code() {
  // What a search has found is listed beside the map only.
  const link = useView((view) => writeLink({ ...view, embed: true, search: '' }));
  const label = viewOf(useView((view) => view.layout)).label;
  const [width, setWidth] = useState('');
  const [height, setHeight] = useState('600');
  const { message, copy } = useCopy();
  const { value: framers } = useAsync(askHost, location.pathname);
  const code = frameCode({
    address: new URL(link, location.href).href,
    title: `${SITE_TITLE}: ${label}`,
    width: Number(width) || null,
    height: Number(height) || 600,
  });
  return (
    <>
      <p>The view alone, which moves and answers as here.</p>
      <div className={styles.sizes}>
        <Size value={width} onChange={setWidth} placeholder="all there is">
          Width in pixels
        </Size>
        <Size value={height} onChange={setHeight} placeholder="600">
          Height in pixels
        </Size>
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
        <span role="status">{message}</span>
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

interface SizeProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder: string;
  readonly children: ReactNode;
}

function Size({ value, onChange, placeholder, children }: SizeProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{children}</label>
      <input
        id={id}
        type="number"
        min="200"
        step="10"
        {...{ value, placeholder }}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </span>
  );
}
