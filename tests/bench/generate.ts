import { randomNumbers } from '../../src/graph/random';

const LEVELS = ['Junior', 'Associate', 'Senior', 'Lead', 'Principal', 'Chief'];
const FIELDS = ['Cargo', 'Credit', 'Network', 'Policy', 'Process', 'Quality', 'Retail', 'Safety'];
const TRADES = ['Analyst', 'Buyer', 'Engineer', 'Inspector', 'Planner', 'Scheduler', 'Writer'];
const FAMILIES = 24;
const GRADES = 10;
const ROLES_A_FIELD = 14;
const MATCHES_A_ROLE = 3;

interface Generated {
  readonly roles: string;
  readonly matches: string;
}

/**
 * A taxonomy of that many roles, three matches each, as the text of a CSV pair; the same for the same seed. Families
 * are of unequal size and divided into fields; who is matched often is matched more often, mostly within the field.
 */
export function generate(count: number, seed: number): Generated {
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const familyOf = Array.from({ length: count }, () => Math.floor(FAMILIES * random() ** 1.8));
  const fieldOf = fieldsOf(familyOf);
  const byFamily = groups(familyOf);
  const byField = groups(fieldOf);
  const everyone = familyOf.map((_, role) => role);

  const roles = everyone.map((role) => {
    const grade = 1 + Math.floor(GRADES * random());
    const title = `${pick(LEVELS)} ${pick(FIELDS)} ${pick(TRADES)} ${role}`;
    return `r${role},${title},Does what a ${title} does.,Family ${familyOf[role]},${grade}`;
  });
  const matches = everyone.flatMap((role) => {
    const named = new Set<number>();
    for (let tries = 0; named.size < MATCHES_A_ROLE && tries < 50; tries++) {
      const near = random();
      const field = byField.get(fieldOf[role] ?? 0) ?? everyone;
      const family = byFamily.get(familyOf[role] ?? 0) ?? everyone;
      // The lists grow with every match: whoever is named stands in them once more.
      const other = pick(near < 0.8 ? field : near < 0.96 ? family : everyone);
      if (other === role || named.has(other)) continue;
      named.add(other);
      for (const list of [field, family]) list.push(other);
    }
    return [...named].map((other) => {
      const base = fieldOf[other] === fieldOf[role] ? 75 : 60;
      return `r${role},r${other},${base + Math.floor(24 * random())}`;
    });
  });
  return {
    roles: `${['id,title,summary,family,grade', ...roles].join('\n')}\n`,
    matches: `${['source,target,match', ...matches].join('\n')}\n`,
  };
}

/** Divides each family into fields of about so many roles. */
function fieldsOf(familyOf: readonly number[]): number[] {
  const seen = new Map<number, number>();
  return familyOf.map((family) => {
    const nth = seen.get(family) ?? 0;
    seen.set(family, nth + 1);
    return family + FAMILIES * Math.floor(nth / ROLES_A_FIELD);
  });
}

function groups(of: readonly number[]): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const [role, group] of of.entries()) {
    const list = lists.get(group) ?? [];
    list.push(role);
    lists.set(group, list);
  }
  return lists;
}
