import type { RemarkPreview } from '../../../../compile';
import { counted, countText, formatProblem } from '../../../../domain';
import { ProblemText } from '../ProblemText';
import { type RemarkGroup, remarkGroups } from '../remarkGroups';
import styles from './Preview.module.css';

const MOST_SHOWN = 100;

/** What was asked, left out or mended, each with the lines to look at. */
export function PreviewRemarks({ remarks }: { remarks: readonly RemarkPreview[] }) {
  if (!remarks.length) return null;
  return (
    <section className={styles.section} aria-labelledby="preview-remarks">
      <h3 id="preview-remarks">{counted(remarks.length, 'remark')}</h3>
      {remarkGroups(remarks).map((group) => (
        <Group key={group.title} {...group} />
      ))}
    </section>
  );
}

function Group({ title, remarks }: RemarkGroup<RemarkPreview>) {
  return (
    <>
      <h4>{`${title}: ${countText(remarks.length)}`}</h4>
      <ul className={styles.remarks}>
        {remarks.slice(0, MOST_SHOWN).map(({ rows, ...problem }) => (
          <li key={formatProblem(problem)}>
            <ProblemText {...problem} />
            <Lines rows={rows} />
          </li>
        ))}
      </ul>
      {remarks.length > MOST_SHOWN && <p>and {countText(remarks.length - MOST_SHOWN)} more</p>}
    </>
  );
}

function Lines({ rows }: Pick<RemarkPreview, 'rows'>) {
  if (!rows.length) return null;
  return (
    <details>
      <summary>{rows.length === 1 ? 'The line' : 'The first lines'}</summary>
      <ol>
        {rows.map((row) => (
          <li key={row.line}>
            <b>{row.line}</b> {row.text}
          </li>
        ))}
      </ol>
    </details>
  );
}
