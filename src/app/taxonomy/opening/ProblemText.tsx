import { countText, type Problem } from '../../../domain';

/** Where something is wrong, or was mended, and what. */
export function ProblemText({ file, line, lines, count = 0, field, message }: Problem) {
  const further = lines && count - lines.length;
  return (
    <>
      <b>
        {file}
        {lines && `, lines ${lines.map(countText).join(', ')}${further ? ' …' : ''}`}
        {!lines && line !== undefined && `, line ${countText(line)}`}
        {field && `, ${field}`}
      </b>{' '}
      {message}
    </>
  );
}
