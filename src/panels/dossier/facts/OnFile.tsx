import { figureText } from '../../../derive';
import type { AttributeValue, Dossier } from '../../../domain';
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

/** The attributes of a role of an opened file, under the file's own headings. */
export function OnFile({ attributes }: { attributes: NonNullable<Dossier['attributes']> }) {
  if (attributes.length === 0) return null;
  return (
    <section
      className={styles.facts}
      aria-labelledby="dossier-attributes-head"
      data-place="attributes"
    >
      <h3 id="dossier-attributes-head">On file</h3>
      <dl>
        {attributes.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <Value value={value} />
          </div>
        ))}
      </dl>
    </section>
  );
}
