import { type Citation, isSlug, type RoleId, type RoleRecord, titleOfId } from '../domain';

/** What a role declares of others, with or without a record of its own. */
export type Citing = Pick<RoleRecord, 'id' | 'related' | 'orgChart'>;

/** Who cites each role, in the order of the citing roles. */
export function citationsOf(citing: readonly Citing[]): Map<RoleId, Citation[]> {
  const cited = new Map<RoleId, Citation[]>();
  const add = (role: RoleId, citation: Citation) => {
    const known = cited.get(role);
    if (known) known.push(citation);
    else cited.set(role, [citation]);
  };
  for (const { id: by, related, orgChart } of citing) {
    for (const { role, match, blurb, because } of related ?? []) {
      const texts = { ...(blurb && { text: blurb }), ...(because && { because }) };
      add(role, { by, as: 'match', percent: match, ...texts });
    }
    for (const { role, demand } of orgChart?.pressedBy ?? []) {
      add(role, { by, as: 'pressedBy', ...(demand && { text: demand }) });
    }
    for (const { role, demand } of orgChart?.presses ?? []) {
      add(role, { by, as: 'presses', ...(demand && { text: demand }) });
    }
  }
  return cited;
}

/** The roles that cite or are cited and have no record of their own, with the title by which a record knows them. */
export function unfiledTitles(
  citing: readonly Citing[],
  filed: ReadonlySet<RoleId>,
): Map<RoleId, string> {
  const titles = new Map<RoleId, string>();
  for (const { id, related = [], orgChart } of citing) {
    if (!filed.has(id)) titles.set(id, titles.get(id) || (isSlug(id) ? '' : id));
    const pressure = [...(orgChart?.pressedBy ?? []), ...(orgChart?.presses ?? [])];
    for (const { role, title } of [
      ...related,
      ...pressure.map(({ role }) => ({ role, title: isSlug(role) ? '' : role })),
    ]) {
      if (!filed.has(role)) titles.set(role, titles.get(role) || title || '');
    }
  }
  return new Map([...titles].map(([role, title]) => [role, title || titleOfId(role)]));
}
