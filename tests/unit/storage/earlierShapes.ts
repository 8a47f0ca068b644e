// What each release stored of two roles and a match, under the keys it used, in the one store of "rolegraph-1".

const FINGERPRINT = '0123456789abcdef';
const role = (id: string, title: string) => ({
  ...{ id, title, family: 'office', filed: true, habitats: [], citations: 1 },
});
const base = {
  fingerprint: FINGERPRINT,
  name: 'ours.csv',
  families: [{ id: 'office', name: 'Office' }],
  habitats: [],
  attributes: [],
  roles: [role('clerk', 'Clerk'), role('typist', 'Typist')],
};
const matches = {
  source: Uint32Array.of(0),
  target: Uint32Array.of(1),
  percent: Uint8Array.of(70),
};
const meta = { fingerprint: FINGERPRINT, name: 'ours.csv', roles: 2, openedAt: 1000 };
const dossiers = [
  { id: 'clerk', citations: [] },
  { id: 'typist', citations: [{ by: 'clerk', as: 'match', percent: 70 }] },
];
const positions = Float32Array.of(0, 0, 100, 0);
const layout = { round: 3, pushed: 0, nodes: Float32Array.of(0, 0, 100, 0), isDone: false };
const pairs = {
  ...{ kind: 'match', count: 1, a: Uint32Array.of(0), b: Uint32Array.of(1) },
  ...{ ab: Int8Array.of(70), ba: Int8Array.of(-1), percent: Uint8Array.of(70) },
  ...{ first: Uint32Array.of(0, 1, 2), incident: Uint32Array.of(0, 0) },
};
const betweenness = { values: Float32Array.of(0, 0), sampled: 2 };

const named = (parts: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(parts).map(([part, value]) => [`${part}:${FINGERPRINT}`, value]),
  );

/** Each shape by what was new in it; `hasAnalysis` where its analysis is still of use. */
export const EARLIER = [
  {
    shape: 'first',
    hasAnalysis: false,
    entries: named({
      ...{ meta, dossiers, layout, taxonomy: { ...base, matches } },
      analysis: { positions, arranged: 1, communities: Uint16Array.of(0, 0), betweenness },
    }),
  },
  {
    shape: 'with pairs, pressure and territories',
    hasAnalysis: false,
    entries: named({
      ...{ meta, dossiers, layout },
      taxonomy: { ...base, matches, pairs, pressure: { source: [1], target: [0] } },
      analysis: { positions, arranged: 1, communityNames: ['Office'], territories: [] },
    }),
  },
  {
    shape: 'with an atlas',
    hasAnalysis: true,
    entries: named({
      ...{ meta, dossiers, 'layout-2': layout, taxonomy: { ...base, matches, pairs } },
      'analysis-2': { positions, arranged: 0.5, lands: { territories: [], waters: [] } },
    }),
  },
  {
    shape: 'with computed matches, remarks, versions and choices',
    hasAnalysis: true,
    entries: {
      ...named({
        ...{ dossiers, meta: { ...meta, newerThan: 'fedcba9876543210' } },
        taxonomy: { ...base, matches, computed: { columns: [] }, remarks: [], territoryNames: [] },
        'analysis-2': { positions, arranged: 1, betweenness },
      }),
      'choices-1:00000000000000aa': { tables: [] },
    },
  },
];
