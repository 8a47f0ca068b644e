import { counted, type RoleRecord } from '../../../../domain';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** An entry of the log. */
export type LogEntry = NonNullable<RoleRecord['log']>[number];

/** One line of the day: something done, or minutes of which the record says nothing. */
export type LogLine =
  | { readonly kind: 'entry'; readonly entry: LogEntry }
  | { readonly kind: 'gap'; readonly minutes: number };

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The day in the record's order, with the gaps between entries; entries that overlap leave none. */
export function withGaps(log: readonly LogEntry[]): LogLine[] {
  let end = Number.POSITIVE_INFINITY;
  return log.flatMap((entry): LogLine[] => {
    const minutes = minutesOf(entry.from) - end;
    const until = minutesOf(entry.to);
    end = end === Number.POSITIVE_INFINITY ? until : Math.max(end, until);
    return [...(minutes > 0 ? [{ kind: 'gap' as const, minutes }] : []), { kind: 'entry', entry }];
  });
}

/** A gap as a sentence: "Two hours not recorded", "30 minutes not recorded". */
export function gapText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours ? [`${capitalised(inWords(hours))} hour${hours === 1 ? '' : 's'}`] : []),
    ...(rest ? [counted(rest, 'minute')] : []),
  ];
  return `${parts.join(' and ')} not recorded`;
}

/** A small number in words: 2 becomes "two"; from thirteen on, digits. */
function inWords(number: number): string {
  return NUMBERS[number] ?? String(number);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
