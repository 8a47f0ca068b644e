import { type Compiled, compile, sourcesOf } from '../../../src/compile';
import { asRoleIndex, formatProblem } from '../../../src/domain';
import { FORMATS, type Subject } from '../../../src/exports';

/** A compiled taxonomy as it is given to be written: all of it, unless some roles are named. */
export function subjectOf(
  { taxonomy, dossiers }: Pick<Compiled, 'taxonomy' | 'dossiers'>,
  more: Partial<Omit<Subject, 'taxonomy' | 'dossiers'>> = {},
): Subject {
  const { roles } = taxonomy;
  return {
    taxonomy: { fingerprint: '0123456789abcdef', ...taxonomy },
    dossiers,
    analysis: { positions: roles.flatMap((_, at) => [10 * at, at]), arranged: 1 },
    roles: roles.map((_, index) => asRoleIndex(index)),
    strength: 0,
    colours: roles.map(() => '#1537a7'),
    radii: roles.map(() => 8),
    isRolegraphs: false,
    title: 'Furniture & <Co>',
    date: '2026-11-27',
    ...more,
  };
}

/** The files of a format, by their names. */
export function written(id: string, subject: Subject): { path: string; text: string }[] {
  const format = FORMATS.find((one) => one.id === id);
  return (format?.parts ?? []).map(({ name, write }) => {
    const { ending, content } = write(subject);
    return { path: `${name || 'all'}.${ending}`, text: String(content) };
  });
}

/** What files open as; throws where they are refused. */
export async function openedAgain(
  files: readonly { path: string; text: string }[],
): Promise<Compiled> {
  const sources = await sourcesOf([...files]);
  const compiled = 'problems' in sources ? sources : compile(sources);
  if ('problems' in compiled) throw new Error(compiled.problems.map(formatProblem).join('\n'));
  return compiled;
}
