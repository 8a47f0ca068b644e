import { computedText, type Dossier, formatMoney, markdownText, riskLevel } from '../../domain';
import { namesIn } from '../parts/named';
import type { FileFormat, Subject } from '../types';
import { sectionsOf } from './markdownSections';

/** Dossiers for a wiki, an editor or a repository. */
export const markdown: FileFormat = {
  id: 'markdown',
  label: 'Markdown',
  note: 'dossiers for a wiki or an editor, one after another',
  parts: [
    {
      ...{ name: 'dossiers', label: 'Save' },
      write: (subject) => ({ ending: 'md', content: markdownOf(subject) }),
    },
  ],
};

function markdownOf(subject: Subject): string {
  const written = subject.roles.flatMap((index) => subject.dossiers[index] ?? []);
  const computed = computedText(subject.taxonomy);
  const dossiers = written.map((dossier) => dossierText(subject, dossier));
  return `${[...dossiers, ...(computed ? [markdownText(computed)] : [])].join('\n\n')}\n`;
}

/** A dossier under its title. Texts stay texts: nothing in them is markup or a link. */
function dossierText({ taxonomy }: Subject, { id, record, attributes = [] }: Dossier): string {
  const role = taxonomy.roles.find((one) => one.id === id);
  if (!role) return '';
  const titles = new Map<string, string>(taxonomy.roles.map((one) => [one.id, one.title]));
  const { family, habitats } = namesIn(taxonomy);
  const { salary, risk } = role;
  const facts = [
    ...(family(role) ? [['Family', family(role)]] : []),
    ...(record?.aliases ? [['Also called', record.aliases.join(', ')]] : []),
    ...(role.habitats.length ? [['Habitats', habitats(role).join(', ')]] : []),
    ...(salary ? [['Salary', formatMoney(salary.amount, salary.currency)]] : []),
    ...(record?.salary ? [['Basis of the salary', record.salary.basis]] : []),
    ...(risk === undefined ? [] : [['Flight risk', `${risk}% ${riskLevel(risk)}`]]),
    ...attributes.map(({ label, value }) => [
      label,
      typeof value === 'number' ? String(value) : value.join(', '),
    ]),
  ].map(([name = '', text = '']) => `- **${markdownText(name)}:** ${markdownText(text)}`);
  return [
    `# ${markdownText(role.title)}`,
    ...(role.summary ? [markdownText(role.summary)] : []),
    ...(facts.length ? [facts.join('\n')] : []),
    ...(record
      ? sectionsOf(record, (other) => titles.get(other) ?? other)
      : ['No record on file.']),
  ].join('\n\n');
}
