import { counted, slugify, type Taxonomy } from '../../../domain';
import { toggleWord } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { Said, saveFile, useCopy } from '../../../ui';
import type { Spread } from '../../../why';
import { fileName } from '../exports/fileName';
import type { Subject } from '../model/types';
import styles from './Missing.module.css';
import { missingMarkdown } from './missingMarkdown';
import { type Item, isCounted, missingOf } from './missingOf';

interface MissingListsProps {
  readonly taxonomy: Taxonomy;
  /** The two roles of the move. */
  readonly from: Subject;
  readonly to: Subject;
  /** How many roles have what the two have; undefined while that is being counted, null where it cannot be. */
  readonly spread: Spread | null | undefined;
}

/** What a move from one role to another lacks, to be ticked; what carries over, and what falls away. */
export function MissingLists({ taxonomy, from, to, spread }: MissingListsProps) {
  const ticked = useView((view) => view.ticked);
  const { message, setMessage, copy } = useCopy();
  const missing = missingOf(taxonomy, from, to, spread);
  if (!missing || (spread === undefined && !isCounted(missing)))
    return <p className={styles.state}>The two records are being loaded.</p>;
  const { lacking, kept, dropped } = missing;
  const done = lacking.filter(({ key }) => ticked.includes(key)).length;
  const titles = [from.role.title, to.role.title] as const;
  const markdown = () => missingMarkdown(missing, titles, ticked);
  const save = () => {
    const name = `${fileName(
      'missing',
      [from, to].map(({ role }) => slugify(role.id)),
    )}.md`;
    saveFile(name, new Blob([markdown()], { type: 'text/markdown;charset=utf-8' }));
    setMessage(`${name} saved.`);
  };
  return (
    <div className={styles.missing}>
      <div className={styles.state}>
        <Said aria-label="Missing">
          {`${titles.join(' to ')}: ${counted(lacking.length, 'thing')} missing, ${done} ticked`}
        </Said>
        <button type="button" onClick={() => copy(markdown(), 'Markdown copied.')}>
          Copy as Markdown
        </button>
        <button type="button" onClick={save}>
          Download
        </button>
        <Said as="span" aria-label="Export">
          {message}
        </Said>
      </div>
      <List title="Missing" items={lacking} ticked={ticked} />
      <List title="Carries over" items={kept} />
      <List title="Falls away" items={dropped} />
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly items: readonly Item[];
  /** Where the things can be ticked: those that are. */
  readonly ticked?: readonly string[];
}

function List({ title, items, ticked }: ListProps) {
  const change = useChange();
  return (
    <section>
      <h3>
        {title} <small>{items.length}</small>
      </h3>
      {items.length === 0 && <p>Nothing on file.</p>}
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            {ticked ? (
              <label>
                <input
                  type="checkbox"
                  checked={ticked.includes(item.key)}
                  onChange={() => change(toggleWord, 'ticked', item.key)}
                />
                {item.name}
              </label>
            ) : (
              item.name
            )}
            <small>{noteOf(item)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const noteOf = ({ kind, roles }: Item) =>
  roles === undefined ? kind : `${kind} · ${counted(roles, 'role')}`;
