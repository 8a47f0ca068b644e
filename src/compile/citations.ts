import { type Citation, type RoleId, type RoleRecord, titleOfId } from '../domain';

/** Who cites each role, in the order of the citing records. */
export function citationsOf(records: readonly RoleRecord[]): Map<RoleId, Citation[]> {
  const cited = new Map<RoleId, Citation[]>();
  const add = (role: RoleId, citation: Citation) => {
    const known = cited.get(role);
    if (known) known.push(citation);
    else cited.set(role, [citation]);
  };
  for (const { id: by, related, orgChart } of records) {
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

/** The roles that are cited and have no record of their own, with the title by which a record knows them. */
export function unfiledTitles(records: readonly RoleRecord[]): Map<RoleId, string> {
  const filed = new Set(records.map(({ id }) => id));
  const titles = new Map<RoleId, string>();
  for (const { related = [], orgChart } of records) {
    const pressure = [...(orgChart?.pressedBy ?? []), ...(orgChart?.presses ?? [])];
    for (const { role, title } of [
      ...related,
      ...pressure.map(({ role }) => ({ role, title: undefined })),
    ]) {
      if (!filed.has(role)) titles.set(role, titles.get(role) || title || '');
    }
  }
  return new Map([...titles].map(([role, title]) => [role, title || titleOfId(role)]));
}
