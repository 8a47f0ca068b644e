import type { ReactNode } from 'react';
import { sectionNumber } from '../../domain';
import { CellView } from './CellView';
import styles from './ComparisonTable.module.css';
import type { Row, Section } from './model/types';
import { useHeadHeight } from './useHeadHeight';

interface ComparisonTableProps {
  readonly sections: readonly Section[];
  /** The head of each role's column, keyed. */
  readonly heads: readonly ReactNode[];
}

// On a phone the rows are laid out as grids, and not every browser remembers then that they are rows.
const as = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  label: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** The sections one below the other, with a column for each role; each cell is labelled with its role. */
export function ComparisonTable({ sections, heads }: ComparisonTableProps) {
  const table = useHeadHeight();
  return (
    <table {...as.table} ref={table} className={styles.table} aria-label="Roles side by side">
      <thead {...as.group}>
        <tr {...as.row}>
          <th {...as.column} scope="col" className={styles.corner}>
            <span className="visually-hidden">What is compared</span>
          </th>
          {heads.map((head, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
            <th {...as.column} key={at} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {sections.map((section) => (
        <tbody {...as.group} key={section.key} data-section={section.key}>
          <SectionHead section={section} columns={heads.length + 1} />
          {section.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lists may have a label in common
            <RowView key={`${row.label} ${at}`} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function SectionHead({ section, columns }: { section: Section; columns: number }) {
  const { number, heading } = section;
  return (
    <tr {...as.row} className={styles.sectionRow}>
      <th {...as.label} scope="rowgroup" colSpan={columns} className={styles.sectionHead}>
        <h3>
          {number !== undefined && <span>[{sectionNumber(number)}]</span>} {heading}
        </h3>
      </th>
    </tr>
  );
}

function RowView({ row: { label, note, scale, cells } }: { row: Row }) {
  return (
    <tr {...as.row}>
      <th {...as.label} scope="row">
        <div className={styles.label}>
          {label}
          {note && <small> {note}</small>}
          {scale && <small> {`${scale.ends[0]} to ${scale.ends[1]}`}</small>}
        </div>
      </th>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td {...as.cell} key={at}>
          <CellView cell={cell} scale={scale} />
        </td>
      ))}
    </tr>
  );
}
