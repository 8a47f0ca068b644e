import { cellText } from '../model/cells';
import { headingText, labelText, leftOutText } from '../model/comparisonText';
import type { VisibleRows } from '../model/visibleRows';

/** What is shown as Markdown: a table for each section. Texts stay texts: nothing in them is markup or a link. */
export function comparisonMarkdown(shown: VisibleRows, titles: readonly string[]): string {
  const head = tableRow(['', ...titles]);
  const rule = `|${' --- |'.repeat(titles.length + 1)}`;
  const sections = shown.sections.map((section) => {
    const rows = section.rows.map((row) => tableRow([labelText(row), ...row.cells.map(cellText)]));
    return [`## ${escaped(headingText(section))}`, '', head, rule, ...rows].join('\n');
  });
  const leftOut = leftOutText(shown);
  return `${[
    `# Comparison: ${titles.map(escaped).join(', ')}`,
    ...sections,
    ...(leftOut ? [escaped(leftOut)] : []),
  ].join('\n\n')}\n`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

/** The middle of a mail address. An escaped sign would be put together again before addresses are looked for. */
const MAIL = /(?<=[\w.+-])@(?=[\w-]+\.)/g;

/** A text that Markdown reads as itself, on one line. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_~#[\]<>|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(MAIL, '<!-- -->@')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/\r\n|[\r\n]/g, '<br>');
}
