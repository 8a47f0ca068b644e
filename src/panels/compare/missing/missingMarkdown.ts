import { markdownText } from '../../../domain';
import type { Item, Missing } from './missingOf';

/** The lists of a move as Markdown; what is missing as a list of tasks. */
export function missingMarkdown(
  { lacking, kept, dropped }: Missing,
  [from, to]: readonly [string, string],
  ticked: readonly string[],
): string {
  const task = (one: Item) => `- [${ticked.includes(one.key) ? 'x' : ' '}] ${itemText(one)}`;
  const line = (one: Item) => `- ${itemText(one)}`;
  const section = (title: string, items: readonly Item[], write: (one: Item) => string) =>
    items.length ? [`## ${title}`, items.map(write).join('\n')] : [];
  return `${[
    `# ${markdownText(from)} to ${markdownText(to)}`,
    ...section('Missing', lacking, task),
    ...section('Carries over', kept, line),
    ...section('Falls away', dropped, line),
  ].join('\n\n')}\n`;
}

const itemText = ({ kind, name }: Item) => `${markdownText(name)} (${markdownText(kind)})`;
