import type { SectionKey } from '../sections';

/** Section headings as they are written; they are read by their number alone. */
export const HEADINGS: Readonly<Record<SectionKey, string>> = {
  orgChart: 'THE ORG-CHART ARCHITECTURE',
  habitats: 'THE HABITAT (NATURAL RANGE)',
  salary: 'SALARY DELUSION',
  flightRisk: 'THE FLIGHT RISK',
  metrics: 'THE BULLSHIT METRICS',
  weaponry: 'SIGNATURE WEAPONRY',
  encounters: 'SURVIVAL / ENCOUNTER GUIDE',
  autopsy: 'THE JD AUTOPSY: WHAT DO THEY ACTUALLY DO?',
  log: 'DAY-IN-THE-LIFE LOG',
  complaints: 'THE BURN WARD (UNFILTERED COMPLAINTS)',
  related: 'RELATED SPECIMENS',
  saysMeans: 'SAYS / MEANS',
  becomes: 'BECOMES',
};

/** Words and signs of the format that reader and writer share. */
export const MARKS = {
  record: 'FILE RECORD:',
  family: 'FAMILY:',
  soc: 'SOC:',
  summary: 'SUMMARY:',
  remark: '* ',
  item: '- ',
  aliases: 'KNOWN ALIASES / DISGUISES:',
  pressedBy: 'PRESSED BY:',
  presses: 'PRESSES:',
  average: 'MARKET AVERAGE',
  basis: 'BASIS:',
  note: 'NOTE:',
  risk: 'FLIGHT RISK:',
  diagnosis: '[DIAGNOSIS]',
  if: '[IF ',
  ifAlone: '[IF]',
  ifEnd: ':]',
  illusion: ' ILLUSION',
  translation: ' TRANSLATION',
  redacted: '[SOURCE REDACTED]',
  source: '[SOURCE:',
  dash: '—',
  taxonomy: '[VIEW FULL TAXONOMY]',
  out: '↗',
  match: 'SYSTEM MATCH:',
  role: 'ROLE:',
  because: 'BECAUSE:',
  go: '→',
  says: 'SAYS:',
  means: 'MEANS:',
  after: 'AFTER:',
} as const;

/** The basis of a salary whose record names none. */
export const DEFAULT_BASIS = 'file record';
