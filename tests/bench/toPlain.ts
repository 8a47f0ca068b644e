import { pairs } from '../../src/derive';
import { familySlot } from '../../src/domain';
import type { DataSet } from './data';
import type { PlainData } from './plain/plainData';

/** Where the map of the production page stands, and how large it is. */
export interface Stand {
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly frame: PlainData['frame'];
}

/** A data set as the plain page takes it, on the same positions. */
export function plainData({ taxonomy, facet }: DataSet, { positions, frame }: Stand): PlainData {
  const { roles, families } = taxonomy;
  const table = pairs(taxonomy);
  const idOf = (index = 0) => roles[index]?.id as string;
  return {
    roles: roles.map((role) => {
      const { id, title, family, citations } = role;
      const figure = facet.figure(role);
      const at = positions.get(id) ?? { x: 0, y: 0 };
      const slot = familySlot(families, family);
      return { id, title, family: slot, citations, ...at, ...(figure !== undefined && { figure }) };
    }),
    pairs: Array.from(table.a, (a, pair) => ({
      a: idOf(a),
      b: idOf(table.b[pair]),
      percent: table.percent[pair] ?? 0,
    })),
    filter: { label: facet.name, floor: facet.floor, ceiling: facet.ceiling },
    frame,
  };
}
