import { computedText, counted, groupBy } from '../../domain';
import type { FileFormat, Subject } from '../types';

/** What a paper or a slide says of where its figures come from. */
export const citation: FileFormat = {
  id: 'citation',
  label: 'Citation',
  note: 'lines on title, version, date and sources; and CSL-JSON for reference managers',
  parts: [
    {
      ...{ name: 'citation', label: 'Text' },
      write: (subject) => ({ ending: 'txt', content: citationText(subject) }),
    },
    {
      ...{ name: 'citation-csl', label: 'CSL-JSON' },
      write: (subject) => ({ ending: 'json', content: cslText(subject) }),
    },
  ],
};

function citationText(subject: Subject): string {
  const { taxonomy, title, date, roles } = subject;
  const computed = computedText(taxonomy);
  return `${[
    `${title}. Version ${taxonomy.fingerprint}. ${date}.`,
    `${counted(roles.length, 'role')} of ${taxonomy.roles.length}.`,
    ...sourcesOf(subject),
    ...(computed ? [computed] : []),
    licenceOf(subject),
  ].join('\n')}\n`;
}

/** Where the figures of pay come from, the commonest source first. */
function sourcesOf({ dossiers, roles }: Subject): string[] {
  const bases = roles.flatMap((index) => dossiers[index]?.record?.salary?.basis ?? []);
  const counts = [...groupBy(bases, (basis) => basis)].sort(([, a], [, b]) => b.length - a.length);
  return counts.map(([basis, all]) => `Salary of ${counted(all.length, 'role')}: ${basis}`);
}

const licenceOf = ({ isRolegraphs, taxonomy: { name } }: Subject) =>
  isRolegraphs
    ? 'Licence: MIT, the Rolegraph authors.'
    : `Licence: that of the files${name ? `, ${name}` : ''}.`;

function cslText(subject: Subject): string {
  const { taxonomy, title, date } = subject;
  const parts = date.split('-').map(Number);
  const item = {
    ...{ id: `rolegraph-${taxonomy.fingerprint}`, type: 'dataset', title },
    version: taxonomy.fingerprint,
    issued: { 'date-parts': [parts] },
    note: [...sourcesOf(subject), licenceOf(subject)].join(' '),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
