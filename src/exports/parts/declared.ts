import { type Citation, type Dossier, groupBy, type RoleId } from '../../domain';
import type { Subject } from '../types';

/** A place where a role names another one: the citation, and whom it names. */
export interface Declared extends Citation {
  readonly of: RoleId;
}

/** All that written roles say of written roles, by the role that says it, in the order in which it does. */
export function declaredIn({
  dossiers,
  roles,
  strength,
}: Pick<Subject, 'dossiers' | 'roles' | 'strength'>): Map<RoleId, Declared[]> {
  const written = roles.flatMap((index) => dossiers[index] ?? []);
  const ids = new Set(written.map(({ id }) => id));
  const all = written.flatMap(({ id, citations }: Dossier) =>
    citations
      .filter(({ by, percent = 100 }) => ids.has(by) && percent >= strength)
      .map((citation): Declared => ({ ...citation, of: id })),
  );
  const byRole = groupBy(all, ({ by }) => by);
  return new Map(
    written.map((dossier) => [dossier.id, inOwnOrder(dossier, byRole.get(dossier.id) ?? [])]),
  );
}

/** A record lists others in an order of its own. */
function inOwnOrder({ record }: Dossier, own: readonly Declared[]): Declared[] {
  const { related = [], orgChart: { pressedBy = [], presses = [] } = {} } = record ?? {};
  const listed = Object.entries({ match: related, pressedBy, presses }).flatMap(([as, list]) =>
    list.map(({ role }) => `${as} ${role}`),
  );
  const places = new Map(listed.map((key, place) => [key, place]));
  const placeOf = ({ as, of }: Declared) => places.get(`${as} ${of}`) ?? listed.length;
  return [...own].sort((one, other) => placeOf(one) - placeOf(other));
}
