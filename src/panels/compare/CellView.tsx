import type { RoleId } from '../../domain';
import { askWhy } from '../../state';
import { useChange } from '../../state/react';
import styles from './Cells.module.css';
import type { Cell, Entry, Scale } from './model/types';
import { ScaleBar } from './ScaleBar';

/** What one role has in a row. */
export function CellView({ cell, scale }: { cell: Cell; scale: Scale | undefined }) {
  if (cell.kind === 'entries') {
    const [only, ...others] = cell.entries;
    if (only && others.length === 0) return <EntryView entry={only} scale={scale} />;
    return (
      <ul className={styles.entries} data-plain={cell.entries.every(isName)}>
        {cell.entries.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries keep their order
          <li key={at}>
            <EntryView entry={entry} scale={scale} />
          </li>
        ))}
      </ul>
    );
  }
  if (cell.kind === 'remark') return <span className={styles.remark}>{cell.text}</span>;
  const word = cell.kind === 'nothing' ? 'nothing on file' : 'not loaded';
  return (
    <span className={styles.remark}>
      <span aria-hidden="true">{cell.kind === 'nothing' ? '–' : '…'}</span>
      <span className="visually-hidden">{word}</span>
    </span>
  );
}

/** Whether there is no word on it. */
const isName = ({ lead, lines }: Entry) => lead === undefined && lines === undefined;

function EntryView({ entry, scale }: { entry: Entry; scale: Scale | undefined }) {
  const { lead, figure, name, lines = [], source } = entry;
  return (
    <div className={styles.entry}>
      {figure === undefined
        ? lead && <p className={styles.lead}>{lead}</p>
        : scale && <Measure entry={entry} figure={figure} scale={scale} />}
      {name && <p className={isName(entry) ? undefined : styles.name}>{name}</p>}
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their order
        <p key={at} className={styles.line}>
          {line}
        </p>
      ))}
      {source !== undefined && <Source source={source} />}
    </div>
  );
}

interface MeasureProps {
  readonly entry: Entry;
  readonly figure: number;
  readonly scale: Scale;
}

/** A figure as text, its bar, and its buttons. */
function Measure({ entry: { lead, level, pair }, figure, scale }: MeasureProps) {
  return (
    <div className={styles.measure}>
      <p className={styles.figure}>
        {lead}
        {level && <b data-level={level}> {level}</b>}
      </p>
      <ScaleBar scale={scale} figure={figure} isHigh={level === 'HIGH'} />
      {pair && <WhyButton pair={pair} />}
    </div>
  );
}

function Source({ source }: { source: string | null }) {
  if (source !== null) return <p className={styles.lead}>{source}</p>;
  return (
    <p className={styles.lead}>
      Source <span className={styles.redacted} role="img" aria-label="withheld" />
    </p>
  );
}

function WhyButton({ pair: [a, b] }: { pair: readonly [RoleId, RoleId] }) {
  const change = useChange();
  return (
    <button type="button" className={styles.why} onClick={() => change(askWhy, a, b)}>
      Why
    </button>
  );
}
