import type { Tokens } from 'marked';
import { Spans } from './Spans';

/** A table of Markdown. */
export function Table({ table: { header, rows } }: { readonly table: Tokens.Table }) {
  return (
    <table>
      <thead>
        <Row cells={header} />
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the table.
          <Row key={at} cells={cells} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ cells }: { readonly cells: readonly Tokens.TableCell[] }) {
  return (
    <tr>
      {cells.map(({ header, tokens, align }, at) => {
        const Cell = header ? 'th' : 'td';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row.
          <Cell key={at} data-align={align ?? undefined}>
            <Spans tokens={tokens} />
          </Cell>
        );
      })}
    </tr>
  );
}
