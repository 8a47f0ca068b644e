import fc from 'fast-check';

// Texts that have broken something, here or elsewhere, among others that mean nothing.

const NAMES = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ],
  ...[
    '',
    ' ',
    '.',
    '..',
    '-',
    'NaN',
    'null',
    'undefined',
    'true',
    '経理',
    'é',
    'e\u0301',
    '\u202e',
    '\u200b',
  ],
  ...[
    'id',
    'title',
    'family',
    'match',
    'source',
    'target',
    'role',
    'roles',
    'nodes',
    'links',
    'name',
  ],
];
const SNIPPETS = [
  ...['*Really*', '&x [*x]', '&a', '<<: *a', '- - -', '{a: {b: ', '[[[[', '!!js', '---', '%YAML'],
  ...[
    '=1+1',
    '-2',
    '@x',
    '\t',
    '\r',
    '\n',
    ';',
    ',',
    '|',
    '"',
    '""',
    "'",
    '\\',
    '\u0000',
    '\ufeff',
  ],
  ...['<script>', '%', '%2C', '~', '~,', ':', '://', 'risk:>', 'tool:"', '>60', '[01]', '→'],
];
const FIGURES = [
  ...[0, -0, 5e-324, 1e-310, 0.1, 2 ** 53, 2 ** 53 + 2, 1e15, 1e21, 1e300, 1.7e308, -1e308],
];

/** What something may be called. */
export const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  // With halves of characters that stand alone.
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
  },
);

/** A figure, small, usual or huge. */
export const figure = fc.oneof(
  fc.constantFrom(...FIGURES),
  fc.integer(),
  fc.double({ noNaN: true }),
);

const long = fc
  .tuple(
    fc.constantFrom('a', 'word ', '経', '\ud800', '- ', '[', '(', '"', ',', '~,', '1', ' ', '\n'),
    fc.nat(20_000),
  )
  .map(([part, times]) => part.repeat(times));

/** What may be written anywhere: rarely, it is long. */
export const text = fc.oneof(
  { weight: 6, arbitrary: name },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...SNIPPETS, ...NAMES), { maxLength: 8 })
      .map((some) => some.join('')),
  },
  { weight: 3, arbitrary: figure.map(String) },
  { weight: 1, arbitrary: long },
);

/** JSON of any form, with names that are hostile; rarely, it is deep. */
export const json = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .letrec((tie) => ({
        value: fc.oneof(
          { depthSize: 'small' },
          text,
          figure,
          fc.boolean(),
          fc.constant(null),
          tie('list'),
          tie('group'),
        ),
        list: fc.array(tie('value'), { maxLength: 5 }),
        group: fc
          .array(fc.tuple(name, tie('value')), { maxLength: 6 })
          .map((some) => Object.fromEntries(some)),
      }))
      .value.map((value) => JSON.stringify(value)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(['[', ']'], ['{"a":', '}'], ['[{"children":', '}]']), fc.nat(5_000))
      .map(([[open = '', close = ''], times]) => `${open.repeat(times)}0${close.repeat(times)}`),
  },
);
