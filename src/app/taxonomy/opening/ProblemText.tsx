import type { Problem } from '../../../domain';

/** Where something is wrong, or was mended, and what. */
export function ProblemText({ file, line, field, message }: Problem) {
  return (
    <>
      <b>
        {file}
        {line !== undefined && `, line ${line}`}
        {field && `, ${field}`}
      </b>{' '}
      {message}
    </>
  );
}
