import { useState } from 'react';
import { figureText } from '../../../derive';
import { type AttributeValue, countText, type Dossier } from '../../../domain';
import { LongText } from '../../parts';
import styles from './Facts.module.css';

function Value({ value }: { value: AttributeValue }) {
  if (typeof value === 'number') return <dd className={styles.figure}>{figureText(value)}</dd>;
  if (value.length === 1) {
    return (
      <dd>
        <LongText text={value[0] ?? ''} />
      </dd>
    );
  }
  return (
    <dd>
      <ul>
        {[...new Set(value)].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </dd>
  );
}

/** So many are shown at a time: files with thousands of columns are opened, too. */
const STEP = 200;

/** The attributes of a role of an opened file, under the file's own headings. */
export function OnFile({ attributes }: { attributes: NonNullable<Dossier['attributes']> }) {
  const [shown, setShown] = useState(STEP);
  const more = attributes.length - shown;
  if (attributes.length === 0) return null;
  return (
    <section
      className={styles.facts}
      aria-labelledby="dossier-attributes-head"
      data-place="attributes"
    >
      <h3 id="dossier-attributes-head">On file</h3>
      <dl>
        {attributes.slice(0, shown).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <Value value={value} />
          </div>
        ))}
      </dl>
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + STEP)}>
          Show {countText(Math.min(more, STEP))} more of {countText(more)}
        </button>
      )}
    </section>
  );
}
