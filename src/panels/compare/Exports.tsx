import { CSV_MARK, type Role, slugify } from '../../domain';
import { Said, saveFile, useCopy } from '../../ui';
import styles from './Compare.module.css';
import { comparisonCsv } from './exports/csv';
import { fileName } from './exports/fileName';
import { comparisonMarkdown } from './exports/markdown';
import type { VisibleRows } from './model/visibleRows';

const FORMATS = [
  { name: 'Markdown', ending: 'md', type: 'text/markdown', mark: '', write: comparisonMarkdown },
  { name: 'CSV', ending: 'csv', type: 'text/csv', mark: CSV_MARK, write: comparisonCsv },
] as const;

/** Copies what is shown, or saves it as a file. */
export function Exports({ shown, roles }: { shown: VisibleRows; roles: readonly Role[] }) {
  const { message, setMessage, copy } = useCopy();
  const textIn = ({ write }: (typeof FORMATS)[number]) =>
    write(
      shown,
      roles.map(({ title }) => title),
    );
  const save = (format: (typeof FORMATS)[number]) => {
    const name = `${fileName(
      'comparison',
      roles.map(({ id }) => slugify(id)),
    )}.${format.ending}`;
    const type = `${format.type};charset=utf-8`;
    saveFile(name, new Blob([format.mark + textIn(format)], { type }));
    setMessage(`${name} saved.`);
  };
  return (
    <div className={styles.exports}>
      <Said as="span" aria-label="Export">
        {message}
      </Said>
      {FORMATS.map((format) => (
        <fieldset key={format.name}>
          <legend className="visually-hidden">{format.name}</legend>
          <span aria-hidden="true">{format.name}</span>
          <button
            type="button"
            aria-label={`Copy ${format.name}`}
            onClick={() => copy(textIn(format), `${format.name} copied.`)}
          >
            Copy
          </button>
          <button type="button" aria-label={`Download ${format.name}`} onClick={() => save(format)}>
            Download
          </button>
        </fieldset>
      ))}
    </div>
  );
}
