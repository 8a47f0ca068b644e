import { describe, expect, test } from 'vitest';
import { knownParts } from '../../../../src/app/link/knownParts';
import { sortKeys } from '../../../../src/derive';
import { roleColumns } from '../../../../src/panels/parts';
import { matchColumns } from '../../../../src/panels/table/matches/matchColumns';
import { DEFAULT_VIEW } from '../../../../src/state';
import { taxonomy } from '../../derive/taxonomy';

const positions = [-100, -50, 100, 50, 0, 0, 20, 20, -20, 20];
const analysis = { positions, arranged: 1 };
const frame = { width: 400, height: 200 };
const view = (some: object) => ({ ...DEFAULT_VIEW, ...some });
const follow = (some: object, arranged = 1) =>
  knownParts(view(some), { taxonomy, analysis: { ...analysis, arranged } }, frame);

describe('what a link sorts by', () => {
  test('is a column that the table has, or will have', () => {
    const known = { communities: [0, 0, 0, 0, 0], betweenness: { values: positions, sampled: 5 } };
    const columns = [...roleColumns(taxonomy, known), ...matchColumns(taxonomy)].map(
      ({ key }) => key,
    );
    expect([...sortKeys(taxonomy)].sort()).toEqual(columns.sort());
  });

  test('is named where the table has no such column', () => {
    const sorted = view({ sort: { key: 'has.zone', descending: true } });
    expect(follow(sorted)).toEqual({ view: sorted, unknown: [] });
    for (const key of ['nonsense', 'salary', 'has.rank', 'toString']) {
      const unknown = [`sort=-${key}`];
      expect(follow({ sort: { key, descending: true } })).toEqual({ view: DEFAULT_VIEW, unknown });
    }
  });
});

describe('a camera that a link asks for', () => {
  test('shows something of the map', () => {
    for (const camera of [
      { x: 0, y: 0, zoom: 4 },
      { x: 299, y: 0, zoom: 1 },
      { x: 0, y: -149, zoom: 1 },
      { x: 900, y: 0, zoom: 0.2 },
    ]) {
      expect(follow({ camera })).toEqual({ view: view({ camera }), unknown: [] });
    }
  });

  test('is left out and named where it shows nothing', () => {
    for (const camera of [
      { x: 999_999, y: 999_999, zoom: 1 },
      { x: 301, y: 0, zoom: 1 },
      { x: 0, y: -151, zoom: 1 },
    ]) {
      const unknown = [`at=${camera.x},${camera.y},1`];
      expect(follow({ camera })).toEqual({ view: DEFAULT_VIEW, unknown });
    }
  });

  test('is followed while the map is being arranged', () => {
    const camera = { x: 9000, y: 0, zoom: 1 };
    expect(follow({ camera }, 0.5).view.camera).toEqual(camera);
  });
});

describe('a picture that a link asks for', () => {
  test('is followed where the taxonomy has the figures, and where they are still computed', () => {
    const asked = view({ colour: 'risk', size: 'betweenness', layout: 'table' });
    expect(follow(asked)).toEqual({ view: asked, unknown: [] });
    expect(follow({ colour: 'community' }).unknown).toEqual([]);
  });

  test('is the focus of a role that there is, and else the map, with nothing to say of it', () => {
    const role = taxonomy.roles[0]?.id;
    expect(follow({ layout: 'focus', role }).view.layout).toBe('focus');
    for (const nobody of [null, 'nobody']) {
      const asked = { layout: 'focus', role: nobody };
      expect(follow(asked)).toEqual({ view: view({ role: nobody }), unknown: [] });
    }
  });

  test('is the usual one where it has not, the camera with it', () => {
    const camera = { x: 1, y: 2, zoom: 1 };
    const asked = { colour: 'salary', size: 'salary', layout: 'risk-and-pay', camera };
    expect(follow(asked)).toEqual({
      view: DEFAULT_VIEW,
      unknown: ['view=risk-and-pay', 'colour=salary', 'size=salary', 'at=1,2,1'],
    });
    expect(follow({ layout: 'org-chart' }).unknown).toEqual(['view=org-chart']);
  });
});
