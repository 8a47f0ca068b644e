/** What is known not to be as it should. */
export const LIMITS: readonly string[] = [
  'It was read in the accessibility tree of Chromium, and checked with axe; it was not tried with NVDA, JAWS, VoiceOver or TalkBack.',
  'On maps of thousands of matches most lines are thinner and fainter than 3:1. Those of a role that is chosen or pointed at have more than that, and the outline names each.',
  'The language of opened files is not known to the page, so that their parts are not marked.',
  'Forced colours were looked at in Chromium’s emulation, not in Windows itself.',
  'A saved picture has its title only: who publishes it describes it there.',
];
