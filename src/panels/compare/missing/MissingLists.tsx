import { counted, type Taxonomy } from '../../../domain';
import { toggleWord } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { useCopy } from '../../../ui';
import type { Subject } from '../model/types';
import styles from './Missing.module.css';
import { missingMarkdown } from './missingMarkdown';
import { type Item, missingOf } from './missingOf';

interface MissingListsProps {
  readonly taxonomy: Taxonomy;
  /** The two roles of the move. */
  readonly from: Subject;
  readonly to: Subject;
}

/** What a move from one role to another lacks, to be ticked; what carries over, and what falls away. */
export function MissingLists({ taxonomy, from, to }: MissingListsProps) {
  const ticked = useView((view) => view.ticked);
  const { message, copy } = useCopy();
  const missing = missingOf(taxonomy, from, to);
  if (!missing) return <p className={styles.state}>The two records are being loaded.</p>;
  const { lacking, kept, dropped } = missing;
  const done = lacking.filter(({ key }) => ticked.includes(key)).length;
  const titles = [from.role.title, to.role.title] as const;
  return (
    <div className={styles.missing}>
      <div className={styles.state}>
        <p role="status" aria-label="Missing">
          {`${titles.join(' to ')}: ${counted(lacking.length, 'thing')} missing, ${done} ticked`}
        </p>
        <button
          type="button"
          onClick={() => copy(missingMarkdown(missing, titles, ticked), 'Markdown copied.')}
        >
          Copy as Markdown
        </button>
        <span role="status" aria-label="Export">
          {message}
        </span>
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
