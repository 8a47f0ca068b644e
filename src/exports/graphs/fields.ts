import { nameOfCommunity } from '../../derive';
import type { Role, RoleIndex } from '../../domain';
import { furtherColumns } from '../parts/attributes';
import { namesIn } from '../parts/named';
import type { Subject } from '../types';

export type FieldValue = string | number | boolean | undefined;

/** Something that roles have, as graph files declare it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  /** Undefined where a role has none. Several words have bars between them. */
  readonly valueFor: (role: RoleIndex) => FieldValue;
}

/** All that is known of roles in a word or a figure; fields that no written role has are left out. */
export function fieldsOf(subject: Subject): Field[] {
  const all = [...ownFields(subject), ...analysisFields(subject), ...furtherFields(subject)];
  return all.filter(({ valueFor }) =>
    subject.roles.some((role) => ![undefined, ''].includes(valueFor(role) as undefined)),
  );
}

function ownFields({ taxonomy, dossiers }: Subject): Field[] {
  const { family, habitats } = namesIn(taxonomy);
  const of = (
    name: string,
    type: Field['type'],
    value: (role: Role, index: RoleIndex) => FieldValue,
  ): Field => ({
    ...{ name, type },
    valueFor: (index) => {
      const role = taxonomy.roles[index];
      return role && value(role, index);
    },
  });
  return [
    of('family', 'string', (role) => family(role)),
    of('summary', 'string', ({ summary }) => summary),
    of('filed', 'boolean', ({ filed }) => filed),
    of('aliases', 'string', (_, index) => dossiers[index]?.record?.aliases?.join('|')),
    of('habitats', 'string', (role) => habitats(role).join('|')),
    of('risk', 'integer', ({ risk }) => risk),
    of('salary', 'integer', ({ salary }) => salary?.amount),
    of('currency', 'string', ({ salary }) => salary?.currency),
    of('citations', 'integer', ({ citations }) => citations),
  ];
}

function analysisFields({ analysis }: Subject): Field[] {
  const { communities, communityNames, betweenness } = analysis;
  return [
    {
      ...{ name: 'community', type: 'string' },
      valueFor: (index) => communities && nameOfCommunity(communityNames, communities[index] ?? 0),
    },
    {
      ...{ name: 'betweenness', type: 'double' },
      valueFor: (index) => betweenness?.values[index],
    },
  ];
}

function furtherFields(subject: Subject): Field[] {
  return furtherColumns(subject).map(({ label, areFigures, valueFor }) => ({
    ...{ name: label, type: areFigures ? 'double' : 'string' },
    valueFor: (index) => {
      const value = valueFor(index);
      return typeof value === 'number' || value === undefined ? value : value.join('|');
    },
  }));
}
