import { slugify } from '../../ids';
import type { RoleRecord } from '../../record';
import { riskLevel } from '../../risk';
import type { SectionKey } from '../../sections';
import type { HabitatFinder } from '../habitatNames';
import { escapeValue as text } from '../lines';
import { DEFAULT_BASIS, MARKS } from '../marks';

/** What the writer knows beside the record: how habitats are found and named, and titles of roles. */
export interface Names {
  readonly find: HabitatFinder;
  readonly habitats: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
}

type Writer = (record: RoleRecord, names: Names) => string[];
type Entry<K extends keyof RoleRecord> = NonNullable<RoleRecord[K]> extends (infer E)[] ? E : never;

const quoted = (value: string) => `"${text(value)}"`;
const labelled = (label: string, value: string | undefined) =>
  value === undefined ? [] : [`${label} ${text(value)}`];

function orgChart({ aliases, orgChart }: RoleRecord): string[] {
  const pressures = (label: string, list: { role: string; demand?: string | undefined }[] = []) =>
    list.length === 0
      ? []
      : [
          label,
          ...list.map(({ role, demand }) =>
            demand === undefined ? MARKS.item + role : `${MARKS.item}${role}: ${text(demand)}`,
          ),
        ];
  return [
    ...(aliases ? [MARKS.aliases, ...aliases.map((alias) => MARKS.item + text(alias))] : []),
    ...pressures(MARKS.pressedBy, orgChart?.pressedBy),
    ...pressures(MARKS.presses, orgChart?.presses),
  ];
}

function habitatText(id: string, { find, habitats }: Names): string {
  const name = habitats.get(id);
  if (name !== undefined && find(name).id === id) return text(name);
  return find(id).id === id ? id : text(`[${id}]`);
}

function salary({ salary, notes }: RoleRecord): string[] {
  const note = labelled(MARKS.note, notes?.salary);
  if (!salary) return note;
  const figure = salary.amount.toLocaleString('en-US');
  return [
    ...note,
    MARKS.average,
    salary.currency === 'USD' ? `$${figure}` : `${salary.currency} ${figure}`,
    ...(salary.basis === DEFAULT_BASIS ? [] : labelled(MARKS.basis, salary.basis)),
    ...labelled(MARKS.remark.trim(), salary.commentary),
    ...(salary.delusion === undefined ? [] : [quoted(salary.delusion)]),
  ];
}

function flightRisk({ flightRisk: risk }: RoleRecord): string[] {
  if (!risk) return [];
  return [
    `${MARKS.risk}${risk.percent}%${riskLevel(risk.percent)} RISK`,
    ...(risk.diagnosis === undefined ? [] : [`${MARKS.diagnosis}${text(risk.diagnosis)}`]),
  ];
}

function encounter({ if: condition, then: advice }: Entry<'encounters'>): string[] {
  return condition.includes(MARKS.ifEnd)
    ? [`${MARKS.ifAlone}${text(condition)}`, text(advice)]
    : [`${MARKS.if}${text(condition)}${MARKS.ifEnd}${text(advice)}`];
}

function advert({ advert, translation, source }: Entry<'autopsy'>): string[] {
  return [
    `LINKEDIN${MARKS.illusion}`,
    source === undefined ? MARKS.redacted : `${MARKS.source} ${text(source)}]`,
    quoted(advert),
    `OTIOSE${MARKS.translation}`,
    text(translation),
  ];
}

function complaint({ quotes, source }: Entry<'complaints'>): string[] {
  return [
    ...quotes.map(quoted),
    source === undefined ? MARKS.redacted : `${MARKS.dash} ${text(source)}`,
  ];
}

function related(entry: Entry<'related'>, index: number, { titles }: Names): string[] {
  const title = entry.title ?? titles.get(entry.role);
  const named = title !== undefined && slugify(title) === entry.role;
  return [
    `${index === 0 ? `${MARKS.taxonomy} ${MARKS.out}` : ''}${MARKS.match} ${entry.match}%`,
    ...(title === undefined ? [] : [text(title)]),
    ...(named ? [] : labelled(MARKS.role, entry.role)),
    ...(entry.blurb === undefined ? [] : [text(entry.blurb)]),
    ...labelled(MARKS.because, entry.because),
    MARKS.go,
  ];
}

function nextTitle({ title, after, role }: Entry<'becomes'>): string[] {
  return [MARKS.item + text(title), ...labelled(MARKS.after, after), ...labelled(MARKS.role, role)];
}

/** The lines of each section under its heading, remarks apart. */
export const WRITERS: Readonly<Record<SectionKey, Writer>> = {
  orgChart,
  habitats: ({ habitats = [] }, names) => habitats.map((id) => MARKS.item + habitatText(id, names)),
  salary,
  flightRisk,
  metrics: ({ metrics = [] }) =>
    metrics.flatMap(({ name, reality }) => [text(name), text(reality)]),
  weaponry: ({ weaponry = [] }) => weaponry.flatMap(({ name, use }) => [text(name), text(use)]),
  encounters: ({ encounters = [] }) => encounters.flatMap(encounter),
  autopsy: ({ autopsy = [] }) => autopsy.flatMap(advert),
  log: ({ log = [] }) =>
    log.flatMap(({ from, to, activity, detail }) => [
      `[${from} - ${to}]`,
      text(activity),
      text(detail),
    ]),
  complaints: ({ complaints = [] }) => complaints.flatMap(complaint),
  related: ({ related: list = [] }, names) =>
    list.flatMap((entry, index) => related(entry, index, names)),
  saysMeans: ({ saysMeans = [] }) =>
    saysMeans.flatMap(({ says, means }) => [
      ...labelled(MARKS.says, says),
      ...labelled(MARKS.means, means),
    ]),
  becomes: ({ becomes = [] }) => becomes.flatMap(nextTitle),
};
