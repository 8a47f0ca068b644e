import { met, nothing } from './types';

const AXE = 'tests/browser/accessibility.spec.ts';
const FOCUS = 'tests/browser/focus.spec.ts';
const PROMISES = 'tests/browser/promises.spec.ts';

/** What can be done with keys, a pointer or a finger. */
export const OPERABLE = [
  met(
    '2.1.1',
    'A',
    'Keyboard',
    'Everything is done with keys, also what is dragged: M and arrows move a role, Shift and arrows the map.',
    PROMISES,
    'tests/unit/network/moving.test.ts',
  ),
  met(
    '2.1.2',
    'A',
    'No keyboard trap',
    'Tab leads out of everything, Escape closes what lies over the page.',
    PROMISES,
  ),
  met(
    '2.1.4',
    'A',
    'Character key shortcuts',
    'Each key of one character can be changed or turned off under Keys. All but / and ? work on the map only.',
    'tests/unit/app/singleKeys.test.ts',
    FOCUS,
  ),
  nothing('2.2.1', 'A', 'Timing adjustable', 'Nothing has a time limit.'),
  met(
    '2.2.2',
    'A',
    'Pause, stop, hide',
    'The arranging of an opened map has a button that pauses it, and moves nothing where less motion is wanted.',
  ),
  met('2.3.1', 'A', 'Three flashes or below threshold', 'Nothing flashes.'),
  met(
    '2.4.1',
    'A',
    'Bypass blocks',
    'The first Tab offers to skip to the map, the next one to the dossier; there are landmarks and headings.',
    PROMISES,
  ),
  met(
    '2.4.2',
    'A',
    'Page titled',
    'The title names role, page and view, and follows them.',
    'tests/unit/app/link/pageTitle.test.ts',
  ),
  met(
    '2.4.3',
    'A',
    'Focus order',
    'The focus goes in the order of the page, and to the nearest control or heading where what had it is gone.',
    FOCUS,
  ),
  met(
    '2.4.4',
    'A',
    'Link purpose (in context)',
    'Links are called by the roles that they lead to.',
    AXE,
  ),
  met(
    '2.4.5',
    'AA',
    'Multiple ways',
    'A role is found by search, on the map, in the outline, in the table, in lists and through other roles.',
  ),
  met(
    '2.4.6',
    'AA',
    'Headings and labels',
    'They say what they are about; fields have labels.',
    AXE,
  ),
  met(
    '2.4.7',
    'AA',
    'Focus visible',
    'What has the focus is outlined by two pixels of ink, on the map as well.',
  ),
  met(
    '2.4.11',
    'AA',
    'Focus not obscured (minimum)',
    'What lies under a sheet or a page cannot get the focus.',
    FOCUS,
    'tests/unit/ui/covered.test.ts',
  ),
  met('2.5.1', 'A', 'Pointer gestures', 'Buttons zoom, for who does not pinch, on a phone too.'),
  met(
    '2.5.2',
    'A',
    'Pointer cancellation',
    'What is pressed acts when it is let go, on it; what is dragged can be undone.',
  ),
  met(
    '2.5.3',
    'A',
    'Label in name',
    'Names begin with, or contain, what is written on the control.',
    AXE,
  ),
  nothing('2.5.4', 'A', 'Motion actuation', 'Nothing is done by moving the device.'),
  met(
    '2.5.7',
    'AA',
    'Dragging movements',
    'Four buttons move the map or a role; the edge of the dossier moves by a click, its sheet by a button, sliders by a press on the track or a typed figure; files are chosen in a dialog.',
    'tests/unit/network/moving.test.ts',
  ),
  met(
    '2.5.8',
    'AA',
    'Target size (minimum)',
    'Targets are 24 pixels or stand as far apart. Discs of the map are as large as what they show; each is a link of the outline, too.',
    AXE,
  ),
];
