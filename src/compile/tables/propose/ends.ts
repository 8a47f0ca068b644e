/** The columns that a relation goes from and to. */
export interface Ends {
  readonly source: number;
  readonly target: number;
  /** Whether the target stands above the source. */
  readonly isAbove: boolean;
}

/** What is left of a name without the word for what its cells are: "source element identifier" is "source". */
const BEHIND = /(element|concept|node)?(id|uri|url|iri|identifier|code|key|name|label|title|role)$/;
const IDENTIFIES = /(id|uri|url|iri|identifier|code|key)$/;

const SURE = [['source', 'target']] as const;
const MATCHED = [
  ...[['from', 'to'] as const, ['source', 'dest'] as const, ['source', 'destination'] as const],
  ...[['start', 'end'] as const, ['origin', 'destination'] as const],
  ...[['subject', 'object'] as const, ['node1', 'node2'] as const, ['role1', 'role2'] as const],
];
const ABOVE = [
  ...[['child', 'parent'] as const, ['narrower', 'broader'] as const],
  ...[['concepturi', 'broader'] as const, ['concept', 'broader'] as const],
  ...[['employee', 'manager'] as const, ['employee', 'supervisor'] as const],
  ...[['subordinate', 'manager'] as const, ['subordinate', 'superior'] as const],
];

const stemOf = (key: string) => key.replace(BEHIND, '') || key;

/** The ends that columns name; those of "start" and "end" or of parents only where no column has titles. */
export function endsByName(keys: readonly string[], hasTitles: boolean): Ends | undefined {
  const sure = endsOf(keys, SURE, false) ?? relatedTo(keys);
  if (sure || hasTitles) return sure;
  return endsOf(keys, MATCHED, false) ?? endsOf(keys, ABOVE, true);
}

function endsOf(
  keys: readonly string[],
  pairs: readonly (readonly [string, string])[],
  isAbove: boolean,
): Ends | undefined {
  const at = (stem: string) => {
    const all = keys.flatMap((key, column) => (stemOf(key) === stem ? [column] : []));
    return all.find((column) => IDENTIFIES.test(keys[column] ?? '')) ?? all[0];
  };
  for (const [from, to] of pairs) {
    const [source, target] = [at(from), at(to)];
    if (source !== undefined && target !== undefined) return { source, target, isAbove };
  }
  return undefined;
}

/** "O*NET-SOC Code" and "Related O*NET-SOC Code". */
function relatedTo(keys: readonly string[]): Ends | undefined {
  const target = keys.findIndex(
    (key) => key.startsWith('related') && IDENTIFIES.test(key) && keys.includes(key.slice(7)),
  );
  // A column without a name is no end.
  if (target < 0) return undefined;
  const source = keys.indexOf(keys[target]?.slice(7) ?? '');
  return source < 0 ? undefined : { source, target, isAbove: false };
}
