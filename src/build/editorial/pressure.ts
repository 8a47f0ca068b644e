import type { RoleId, RoleRecord } from '../../domain';
import { LIMITS } from './limits';
import type { Rule } from './rule';

const pressersOf = ({ orgChart }: RoleRecord) => orgChart?.pressedBy?.map(({ role }) => role) ?? [];

/** Pressure does not come round by way of three roles. */
export const noLoopOfThree: Rule = ({ records, problemIn }) => {
  const above = new Map(records.map((record) => [record.id, pressersOf(record)]));
  return records.flatMap((record) =>
    pressersOf(record).flatMap((second, i) =>
      (above.get(second) ?? [])
        .filter((third) => above.get(third)?.includes(record.id))
        .map((third) =>
          problemIn(
            record,
            ['orgChart', 'pressedBy', i, 'role'],
            `expected no loop of three; this role presses "${third}", who presses "${second}"`,
          ),
        ),
    ),
  );
};

/**
 * Whoever is pressed is pressed by somebody of their own family, or by somebody senior: who presses others of their own
 * family, or stands near the top.
 */
export const seniorPressure: Rule = ({ records, problemIn }) => {
  const known = new Map(records.map((record) => [record.id, record]));
  const steps = stepsFromTop(records);
  const isSenior = ({ id, family, orgChart }: RoleRecord) =>
    (steps.get(id) ?? Infinity) <= LIMITS.seniorSteps ||
    Boolean(orgChart?.presses?.some(({ role }) => known.get(role)?.family === family));
  return records.flatMap((record) => {
    const pressers = pressersOf(record).flatMap((id) => known.get(id) ?? []);
    if (!pressers.length || pressers.some((one) => one.family === record.family || isSenior(one))) {
      return [];
    }
    const names = pressers.map(({ id }) => `"${id}"`).join(', ');
    const message = `expected somebody senior, or of the same family; found ${names}`;
    return [problemIn(record, ['orgChart', 'pressedBy'], message)];
  });
};

/** How many steps each role stands below one that nobody presses. */
function stepsFromTop(records: readonly RoleRecord[]): Map<RoleId, number> {
  const presses = new Map(
    records.map(({ id, orgChart }) => [id, orgChart?.presses?.map(({ role }) => role) ?? []]),
  );
  const steps = new Map<RoleId, number>();
  let row = records.filter((record) => !pressersOf(record).length).map(({ id }) => id);
  for (let step = 0; row.length; step += 1) {
    for (const id of row) steps.set(id, step);
    row = [...new Set(row.flatMap((id) => presses.get(id) ?? []))].filter((id) => !steps.has(id));
  }
  return steps;
}
