import { markdownText } from '../../../domain';
import { cellText } from '../model/cells';
import { headingText, labelText, leftOutText } from '../model/comparisonText';
import type { VisibleRows } from '../model/visibleRows';

/** What is shown as Markdown: a table for each section. Texts stay texts: nothing in them is markup or a link. */
export function comparisonMarkdown(shown: VisibleRows, titles: readonly string[]): string {
  const head = tableRow(['', ...titles]);
  const rule = `|${' --- |'.repeat(titles.length + 1)}`;
  const sections = shown.sections.map((section) => {
    const rows = section.rows.map((row) => tableRow([labelText(row), ...row.cells.map(cellText)]));
    return [`## ${markdownText(headingText(section))}`, '', head, rule, ...rows].join('\n');
  });
  const leftOut = leftOutText(shown);
  return `${[
    `# Comparison: ${titles.map(markdownText).join(', ')}`,
    ...sections,
    ...(leftOut ? [markdownText(leftOut)] : []),
  ].join('\n\n')}\n`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(markdownText).join(' | ')} |`;
}
