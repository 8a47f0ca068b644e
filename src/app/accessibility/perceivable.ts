import { met, nothing } from './types';

const AXE = 'tests/browser/accessibility.spec.ts';
const FOCUS = 'tests/browser/focus.spec.ts';
const CONTRAST = 'tests/unit/network/contrast.test.ts';
const NO_MEDIA = 'There is no sound and no video.';

/** What can be seen or heard. */
export const PERCEIVABLE = [
  met(
    '1.1.1',
    'A',
    'Non-text content',
    'The map is drawn; all its roles and matches are also an outline of links. Icons are hidden, and their buttons named.',
    AXE,
    'tests/browser/explorer.spec.ts',
  ),
  nothing('1.2.1', 'A', 'Audio-only and video-only', NO_MEDIA),
  nothing('1.2.2', 'A', 'Captions (prerecorded)', NO_MEDIA),
  nothing('1.2.3', 'A', 'Audio description or media alternative', NO_MEDIA),
  nothing('1.2.4', 'AA', 'Captions (live)', NO_MEDIA),
  nothing('1.2.5', 'AA', 'Audio description', NO_MEDIA),
  met(
    '1.3.1',
    'A',
    'Info and relationships',
    'Headings, lists, tables, groups of choices and landmarks are marked up as such.',
    AXE,
  ),
  met(
    '1.3.2',
    'A',
    'Meaningful sequence',
    'The order of the page is the order in which it is read.',
  ),
  met(
    '1.3.3',
    'A',
    'Sensory characteristics',
    'No instruction relies on shape, size or place alone.',
  ),
  met('1.3.4', 'AA', 'Orientation', 'Nothing is bound to one orientation.'),
  nothing('1.3.5', 'AA', 'Identify input purpose', 'No field asks about the reader.'),
  met(
    '1.4.1',
    'A',
    'Use of color',
    'Family is also the land, a filter, a column of the table, and two letters on the disc where they are asked for; risk is also a ring and a figure.',
    'tests/unit/derive/letters.test.ts',
    CONTRAST,
  ),
  nothing('1.4.2', 'A', 'Audio control', NO_MEDIA),
  met(
    '1.4.3',
    'AA',
    'Contrast (minimum)',
    'Text of the page has 4.5:1 in both themes, also the titles on the map and the names of lands on their tint.',
    AXE,
    CONTRAST,
  ),
  met(
    '1.4.4',
    'AA',
    'Resize text',
    'Sizes follow the text size of the browser, on the map too; at 400 % the page is the one of a phone.',
    FOCUS,
  ),
  met(
    '1.4.5',
    'AA',
    'Images of text',
    'Titles on the map are drawn where they belong to a place, in the colours and the size that the reader has; the outline has them as text.',
  ),
  met(
    '1.4.10',
    'AA',
    'Reflow',
    'In 320 by 256 pixels nothing is lost. Map, org chart, tables and the comparison scroll both ways, as they have two dimensions.',
    FOCUS,
  ),
  met(
    '1.4.11',
    'AA',
    'Non-text contrast',
    'Lines, colours of roles, bars, thumbs and outlines of controls have 3:1 to what is beside them. What does not pass the filters is dimmed; see below for very large maps.',
    CONTRAST,
    AXE,
  ),
  met(
    '1.4.12',
    'AA',
    'Text spacing',
    'With the spacing that the criterion names boxes, headings and rows grow, and nothing lies over anything; what a cell of a table or an entry of the legend cuts is whole in its hint, in the outline and in the dossier. Looked at in each view and page, 1440 and 390 pixels wide.',
  ),
  met(
    '1.4.13',
    'AA',
    'Content on hover or focus',
    'What pointer or focus shows on the map, and the names of the sections beside a dossier, can be moved on to, stay while pointer or focus is there, and go with Escape. Other hints are the browser’s own.',
    'tests/browser/hover.spec.ts',
  ),
];
