import { countText, formatProblem, type Problem } from '../../../domain';
import { CopyButton } from './CopyButton';
import { ProblemText } from './ProblemText';

const MOST_SHOWN = 200;

interface ProblemListProps {
  readonly label: string;
  readonly problems: readonly Problem[];
}

/** What is said of files, each with its file, line and field, and a button that copies all. */
export function ProblemList({ label, problems }: ProblemListProps) {
  return (
    <>
      <ProblemItems {...{ label, problems }} />
      <CopyButton text={problems.map(formatProblem).join('\n')} />
    </>
  );
}

/** The list alone. */
export function ProblemItems({ label, problems }: ProblemListProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard. */}
      <ol tabIndex={0} aria-label={label}>
        {problems.slice(0, MOST_SHOWN).map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered.
          <li key={at}>
            <ProblemText {...problem} />
          </li>
        ))}
      </ol>
      {problems.length > MOST_SHOWN && <p>and {countText(problems.length - MOST_SHOWN)} more</p>}
    </>
  );
}
