import { asRoleIndex, type RoleIndex, type Taxonomy } from '../../domain';

/** Who leans on both of two roles, and on whom both lean, by index. */
export interface SharedPressures {
  readonly pressedBy: readonly RoleIndex[];
  readonly presses: readonly RoleIndex[];
}

/** The pressures that two roles have in common. */
export function sharedPressures(
  { pressure = { source: [], target: [] } }: Pick<Taxonomy, 'pressure'>,
  a: RoleIndex,
  b: RoleIndex,
): SharedPressures {
  const [source, target] = [Array.from(pressure.source), Array.from(pressure.target)];
  const across = (from: readonly number[], to: readonly number[], role: RoleIndex) =>
    from.flatMap((end, at) => (to[at] === role ? asRoleIndex(end) : []));
  const both = (from: readonly number[], to: readonly number[]) => {
    const others = new Set(across(from, to, b));
    return across(from, to, a).filter((end) => others.has(end));
  };
  return { pressedBy: both(source, target), presses: both(target, source) };
}
