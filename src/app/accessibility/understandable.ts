import { met, nothing } from './types';

const AXE = 'tests/browser/accessibility.spec.ts';
const OPENING = 'tests/browser/opening.spec.ts';

/** What can be understood, by people and by what reads the page to them. */
export const UNDERSTANDABLE = [
  met('3.1.1', 'A', 'Language of page', 'The page says that it is in English.', AXE),
  met(
    '3.1.2',
    'AA',
    'Language of parts',
    'Page and built-in records are in English. Which language an opened file is in nobody tells the page; see below.',
  ),
  met('3.2.1', 'A', 'On focus', 'The focus alone changes nothing but what is lit.'),
  met(
    '3.2.2',
    'A',
    'On input',
    'Choices change what is shown, not where one is; each can be undone.',
  ),
  met('3.2.3', 'AA', 'Consistent navigation', 'Header, views and pages stay in their places.'),
  met(
    '3.2.4',
    'AA',
    'Consistent identification',
    'The same action has the same name and icon everywhere.',
  ),
  met(
    '3.2.6',
    'A',
    'Consistent help',
    'The list of keys is in the header, and behind ?; this page is linked from it.',
  ),
  met(
    '3.3.1',
    'A',
    'Error identification',
    'A fault in a file is told with file, line and field; a query, a link or a figure that cannot be followed is told in a sentence.',
    OPENING,
    'tests/page/searching.test.ts',
  ),
  met(
    '3.3.2',
    'A',
    'Labels or instructions',
    'Every field has a label; those with a form say it.',
    AXE,
  ),
  met(
    '3.3.3',
    'AA',
    'Error suggestion',
    'What is meant is proposed where it is known: a field of the search, a column of a file, a filter to drop.',
    OPENING,
  ),
  met(
    '3.3.4',
    'AA',
    'Error prevention (legal, financial, data)',
    'Deleting what is kept in the browser is asked for twice, or can be undone.',
    OPENING,
  ),
  nothing('3.3.7', 'A', 'Redundant entry', 'Nothing is asked twice.'),
  nothing('3.3.8', 'AA', 'Accessible authentication (minimum)', 'Nobody logs in.'),
  met(
    '4.1.2',
    'A',
    'Name, role, value',
    'Controls are the browser’s own, or have their role, name and state.',
    AXE,
  ),
  met(
    '4.1.3',
    'AA',
    'Status messages',
    'One live region says what an action has changed, in one text: counts, results, the end of arranging, what is copied or saved. Failures are alerts.',
    'tests/unit/ui/live.test.ts',
  ),
];
