import type { Column } from '../domain';
import type { PartName } from './parts';

// Whether a saved part is what its type says, as far as the page would break without it. Zod is not used: it would
// be loaded with every link to a taxonomy of the reader's own, and takes seconds for a hundred thousand matches.

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isList = (value: unknown, isItem: (item: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(isItem);
const isText = (value: unknown) => typeof value === 'string';
const isFigures = (value: unknown): value is Column =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
const isLeftOut = (value: unknown) => value === undefined;

const isNamed = (value: unknown) => isObject(value) && isText(value.id) && isText(value.name);
const isRole = (value: unknown) =>
  isObject(value) && isText(value.id) && isText(value.title) && isList(value.habitats, isText);
const isAttribute = (value: unknown) =>
  isObject(value) && isText(value.key) && isText(value.label) && isText(value.kind);
const isDossier = (value: unknown) =>
  isObject(value) && isText(value.id) && isList(value.citations, isObject);

/** Columns of equal length; those that are ends of lines hold indices below `roles`. */
function isLines(value: unknown, roles: number, more: readonly string[] = []): boolean {
  if (!isObject(value)) return false;
  const { source, target } = value;
  if (!isFigures(source) || !isFigures(target) || source.length !== target.length) return false;
  const isAsLong = (name: string) => {
    const column = value[name];
    return isFigures(column) && column.length === source.length;
  };
  return more.every(isAsLong) && isBelow(source, roles) && isBelow(target, roles);
}

function isBelow(column: Column, limit: number): boolean {
  for (let at = 0; at < column.length; at++) if (!((column[at] as number) < limit)) return false;
  return true;
}

function isTaxonomy(value: unknown): boolean {
  if (!isObject(value) || !isText(value.fingerprint)) return false;
  const { families, habitats, attributes, roles, matches, pressure } = value;
  return (
    isList(families, isNamed) &&
    isList(habitats, isNamed) &&
    isList(attributes, isAttribute) &&
    isList(roles, isRole) &&
    isLines(matches, roles.length, ['percent']) &&
    (isLeftOut(pressure) || isLines(pressure, roles.length))
  );
}

/** Of how many roles it is shows beside the taxonomy only. */
function isAnalysis(value: unknown): boolean {
  if (!isObject(value) || !isFigures(value.positions)) return false;
  const { arranged, communities, betweenness, lands } = value;
  return (
    typeof arranged === 'number' &&
    (isLeftOut(communities) || isFigures(communities)) &&
    (isLeftOut(betweenness) || (isObject(betweenness) && isFigures(betweenness.values))) &&
    (isLeftOut(lands) || (isObject(lands) && Array.isArray(lands.territories)))
  );
}

const SHAPES: Readonly<Record<PartName, (value: unknown) => boolean>> = {
  meta: (value) =>
    isObject(value) &&
    isText(value.fingerprint) &&
    isText(value.name) &&
    Number.isFinite(value.roles) &&
    Number.isFinite(value.openedAt),
  taxonomy: isTaxonomy,
  analysis: isAnalysis,
  layout: (value) => isObject(value) && isFigures(value.nodes) && Number.isFinite(value.round),
  dossiers: (value) => isList(value, isDossier),
};

/** Whether a saved value has the shape of a part. */
export const hasShape = (part: PartName, value: unknown): boolean => SHAPES[part](value);
