import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RoleId, SECTIONS, type Taxonomy } from '../../../src/domain';
import { ZOOM } from '../../../src/network/camera/camera';
import {
  ALONG,
  askForAll,
  askWhy,
  type ChoiceFacet,
  COLOURS,
  choose,
  DEFAULT_VIEW,
  DEPTHS,
  FIELD_LISTS,
  FILTERED,
  facetsOf,
  LISTS,
  moveCamera,
  ORDERS,
  openTaxonomy,
  type RangeFacet,
  RINGS,
  ROUTE_NUMBERS,
  ROWS,
  readLink,
  SIDE_PANEL_PAGES,
  SIZES,
  STEP_COUNTS,
  selectRole,
  setFilter,
  TESTS,
  VIEW_IDS,
  type View,
  writeLink,
} from '../../../src/state';

const WORDS = ['Health', 'Trade, retail', 'a~b', '~', ',', 'été', '東京', '100 %', '+&=#'];
const taxonomy = {
  habitats: ['ai-first', 'retail-bank'].map((id) => ({ id, name: id })),
  attributes: [
    { key: 'job-zone', label: 'Job zone', kind: 'figure' },
    { key: 'change', label: 'Change', kind: 'figure' },
    { key: 'sector', label: 'Sector', kind: 'choice' },
  ],
  roles: [
    { risk: 50, habitats: ['ai-first'], attributes: { 'job-zone': 1, change: -5, sector: WORDS } },
    { habitats: [], attributes: { 'job-zone': 5, change: 3.5 } },
  ],
} as unknown as Taxonomy;
const facets = facetsOf(taxonomy);
const [risk, habitat, zone, change, sector] = facets as [
  RangeFacet,
  ChoiceFacet,
  RangeFacet,
  RangeFacet,
  ChoiceFacet,
];

const sdet = 'sdet' as RoleId;
const range = (min: number, max: number, unknown = false) => ({ min, max, unknown });
const ranged = (view: View, facet: RangeFacet, ...span: Parameters<typeof range>) =>
  setFilter(view, facet, range(...span));
const chosen = (view: View, facet: ChoiceFacet, ...words: string[]) =>
  setFilter(view, facet, words);

describe('the link', () => {
  test('is empty for the default view, and short otherwise', () => {
    expect(writeLink(DEFAULT_VIEW)).toBe('');
    let view = selectRole(DEFAULT_VIEW, sdet);
    view = chosen(view, habitat, 'retail-bank', 'ai-first');
    view = ranged(view, risk, 60, 100);
    expect(writeLink(choose(view, 'rest', 'hide'))).toBe(
      '?role=sdet&risk=60-100&habitat=ai-first,retail-bank&rest=hide',
    );
  });

  test('says that the picture is shown alone without a value, before all else', () => {
    const alone = choose(selectRole(DEFAULT_VIEW, sdet), 'embed', true);
    expect(writeLink(alone)).toBe('?embed&role=sdet');
    for (const link of ['?embed&role=sdet', '?role=sdet&embed='])
      expect(readLink(link, facets)).toEqual({ view: alone, refused: [] });
    expect(readLink('?embed=no', facets).refused).toEqual(['embed=no']);
  });

  test('names the columns of a file apart from our own parameters', () => {
    let view = openTaxonomy(DEFAULT_VIEW, '0123456789abcdef');
    view = ranged(chosen(view, sector, 'Trade, retail', 'a~b'), zone, 3, 5);
    view = ranged(view, change, -5, 2.25, true);
    expect(writeLink(view)).toBe(
      '?taxonomy=0123456789abcdef&has.change=-5-2.25,unknown&has.job-zone=3-5' +
        '&has.sector=Trade~,+retail,a~~b',
    );
  });

  const span = (facet: RangeFacet) => {
    const figure = fc.double({ min: facet.floor, max: facet.ceiling, noNaN: true });
    return fc
      .tuple(figure, figure, fc.boolean())
      .map(([a, b, unknown]) => range(Math.min(a, b), Math.max(a, b), unknown));
  };

  test('is read as far as it is no longer than a link can be', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => `has.x${at}=1`).join('&');
    expect(readLink(`?${many(400)}`, facets)).toMatchObject({ refused: { length: 400 } });
    expect(readLink(`?${many(400)}`, facets).isCut).toBeUndefined();
    const long = readLink(`?role=sdet&${many(64_000)}`, facets);
    expect(long).toMatchObject({ isCut: true, view: { role: sdet }, refused: { length: 499 } });
    const words = readLink(`?role=sdet&family=${'word,'.repeat(64_000)}`, facets);
    expect(words).toMatchObject({ isCut: true, view: { role: sdet }, refused: [] });
  });

  test('gives back the view that it was written from', () => {
    const id = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) as fc.Arbitrary<RoleId>;
    const weight = fc.nat(100);
    const arbitrary = fc.record({
      questions: fc.record({
        page: fc.constantFrom(...SIDE_PANEL_PAGES),
        pins: fc.uniqueArray(id, { maxLength: 4 }),
        rows: fc.constantFrom(...ROWS),
        ...{ from: fc.option(id), to: fc.option(id), group: fc.option(id) },
        along: fc.constantFrom(...ALONG),
        routeNumber: fc.constantFrom(...ROUTE_NUMBERS),
        plan: fc.record({
          ...{ via: fc.option(id), avoid: fc.option(id), shown: fc.option(id) },
          steps: fc.constantFrom(...STEP_COUNTS),
          ...{ viable: fc.nat(100), worth: fc.integer({ min: -99, max: 300 }) },
          safe: fc.integer({ min: -100, max: 100 }),
          must: fc.subarray([...TESTS]),
          ...{
            families: fc.uniqueArray(id, { maxLength: 3 }),
            habitats: fc.uniqueArray(id, { maxLength: 3 }),
          },
          ...{ filtered: fc.constantFrom(...FILTERED), order: fc.constantFrom(...ORDERS) },
          ticked: fc.uniqueArray(fc.stringMatching(/^[0-9a-z]{1,7}$/), { maxLength: 5 }),
          field: fc.constantFrom(...FIELD_LISTS),
        }),
        weights: fc.record({ closeness: weight, pay: weight, lowerRisk: weight }),
      }),
      embed: fc.boolean(),
      taxonomy: fc.option(fc.stringMatching(/^[0-9a-f]{16}$/)),
      role: fc.option(id),
      risk: span(risk),
      change: span(change),
      habitats: fc.subarray(habitat.options.map(({ id }) => id)),
      words: fc.subarray(WORDS),
      rest: fc.constantFrom('dim' as const, 'hide' as const),
      all: fc.boolean(),
      layout: fc.constantFrom(...VIEW_IDS),
      section: fc.option(fc.constantFrom(...SECTIONS.map(({ key }) => key))),
      strength: fc.integer({ min: 0, max: 100 }),
      depth: fc.constantFrom(...DEPTHS),
      ring: fc.constantFrom(...RINGS),
      colour: fc.constantFrom(...COLOURS),
      size: fc.constantFrom(...SIZES),
      sort: fc.option(
        fc.record({ key: fc.stringMatching(/^[\w.]{1,9}$/), descending: fc.boolean() }),
      ),
      list: fc.constantFrom(...LISTS),
      search: fc.string({ unit: 'grapheme', maxLength: 40 }),
      camera: fc.option(
        fc.record({
          x: fc.double({ min: -99999, max: 99999, noNaN: true }),
          y: fc.double({ min: -99999, max: 99999, noNaN: true }),
          zoom: fc.double({ min: 0.001, max: 9, noNaN: true }),
        }),
      ),
    });
    fc.assert(
      fc.property(arbitrary, (asked) => {
        let made = openTaxonomy(DEFAULT_VIEW, asked.taxonomy);
        made = selectRole(choose(made, 'rest', asked.rest), asked.role);
        made = setFilter(made, risk, asked.risk);
        made = setFilter(made, change, asked.change);
        made = chosen(chosen(made, habitat, ...asked.habitats), sector, ...asked.words);
        made = askForAll(made, habitat, asked.all);
        const { layout, strength, depth, ring, colour, size, sort, list, search } = asked;
        made = { ...made, layout, strength, depth, ring, colour, size, sort, list, search };
        made = moveCamera(selectRole(made, made.role, asked.section), asked.camera);
        if (made.role) made = askWhy(made, made.role, sdet);
        const { plan, ...questions } = asked.questions;
        made = { ...made, ...questions, ...plan, embed: asked.embed };
        expect(readLink(writeLink(made), facets)).toEqual({ view: made, refused: [] });
      }),
    );
  });

  test('whatever is typed there, nothing throws, and reading what was written changes nothing', () => {
    const keys = [
      ...['taxonomy', 'role', 'risk', 'habitat', 'rest', 'utm', 'has.sector', 'has.change'],
      ...['view', 'why', 'section', 'match', 'depth', 'ring', 'colour', 'size', 'sort', 'q', 'at'],
      ...['page', 'pin', 'rows', 'from', 'to', 'along', 'way', 'mix', 'around'],
      ...['depht', 'Role', '', 'layout', 'filters'],
    ];
    const texts = [
      '60-100',
      '100-60',
      '0-101',
      '-0-3',
      '-5--2',
      '1e2',
      ',',
      'a,a',
      'dim',
      '%',
      '~',
      ...[
        '~all',
        'ai-first,~all',
        '~~all',
        '2',
        '100',
        'salary',
        '-risk',
        '--risk',
        '1,-2,0.5',
        '-0,0,1',
        ...['0,0,99', '999999,-999999,4', '1000000,0,1', '0,0,0.0001'],
        ...['routes', 'a,b,c,d,e', 'a,,a', '3', '50-25-25', '1-2-300', '0-0-0', 'pressure'],
      ],
    ];
    const pair = fc.tuple(
      fc.constantFrom(...keys, 'has.', 'has.__proto__', '__proto__', 'constructor'),
      fc.oneof(fc.string(), fc.constantFrom(...texts, 'ai-first,ai-first', 'Health,moon')),
    );
    const link = fc.oneof(
      fc.string(),
      fc.array(pair).map((pairs) => `?${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`),
    );
    fc.assert(
      fc.property(link, (search) => {
        const { view } = readLink(search, facets);
        const written = writeLink(view);
        expect(readLink(written, facets)).toEqual({ view, refused: [] });
        expect(writeLink(readLink(written, facets).view)).toBe(written);
      }),
    );
  });

  test('names what it could not read, and applies the rest', () => {
    const { view, refused } = readLink(
      `?taxonomy=mine&role=${'x'.repeat(201)}&risk=80-20&habitat=retail-bank,moon&has.rank=3&rest=burn&utm=1&view=pie&depth=4&match=101&at=1,2&sort=--a&page=9&pin=a,b,c,d,e&way=4&mix=1-2&along=x`,
      facets,
    );
    expect(refused).toEqual([
      'taxonomy=mine',
      'view=pie',
      `role=${'x'.repeat(201)}`,
      'page=9',
      'pin=a,b,c,d,e',
      'along=x',
      'way=4',
      'mix=1-2',
      'risk=80-20',
      'habitat=moon',
      'has.rank=3',
      'match=101',
      'rest=burn',
      'depth=4',
      'sort=--a',
      'at=1,2',
      'utm=1',
    ]);
    expect(view).toEqual({
      ...chosen(DEFAULT_VIEW, habitat, 'retail-bank'),
      pins: ['a', 'b', 'c', 'd'],
    });
  });

  test('a figure beyond the scale is refused, the whole scale is no filter', () => {
    expect(readLink('?has.job-zone=3-9', facets).refused).toEqual(['has.job-zone=3-9']);
    expect(readLink('?risk=0-100,unknown', facets)).toEqual({ view: DEFAULT_VIEW, refused: [] });
  });

  test('a filter that another taxonomy offers is refused', () => {
    expect(readLink('?risk=60-100&has.job-zone=3-5', []).refused).toEqual([
      'risk=60-100',
      'has.job-zone=3-5',
    ]);
  });

  test('what mail adds to a link is passed over', () => {
    const { refused, view } = readLink('?utm_source=mail&role=sdet&fbclid=x', facets);
    expect(refused).toEqual([]);
    expect(view.role).toBe('sdet');
  });

  test('a parameter that is nobody’s is refused, and one that comes again, the first of which holds', () => {
    expect(readLink('?foo=bar&depht=2&__proto__=1&role=sdet', facets)).toEqual({
      view: selectRole(DEFAULT_VIEW, sdet),
      refused: ['foo=bar', 'depht=2', '__proto__=1'],
    });
    expect(readLink('?risk=60-100&risk=0-10&role=sdet&role=clerk&role=sdet', facets)).toEqual({
      view: ranged(selectRole(DEFAULT_VIEW, sdet), risk, 60, 100),
      refused: ['risk=0-10', 'role=clerk', 'role=sdet'],
    });
  });

  test('reasons are asked for of two different roles', () => {
    expect(readLink('?role=sdet&why=sdet', facets)).toEqual({
      view: selectRole(DEFAULT_VIEW, sdet),
      refused: ['why=sdet'],
    });
    expect(readLink('?why=sdet', facets)).toEqual({ view: DEFAULT_VIEW, refused: ['why=sdet'] });
  });

  test('a camera is as near as the map lets it come, and no farther off than the link can say', () => {
    expect(readLink('?at=0,0,99', facets)).toEqual({ view: DEFAULT_VIEW, refused: ['at=0,0,99'] });
    expect(readLink('?at=0,0,4', facets).view.camera).toEqual({ x: 0, y: 0, zoom: ZOOM.max });
    const far = moveCamera(DEFAULT_VIEW, { x: 2e6, y: -2e6, zoom: 50 });
    expect(readLink(writeLink(far), facets)).toEqual({ view: far, refused: [] });
  });
});
