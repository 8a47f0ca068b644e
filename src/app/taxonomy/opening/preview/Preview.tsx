import { type Counts, type TablePlan, withTable } from '../../../../compile';
import { counted, countText } from '../../../../domain';
import { Dialog, Said } from '../../../../ui';
import type { AskingFiles } from '../../../../worker';
import { MatchesRule } from '../MatchesRule';
import opening from '../Opening.module.css';
import type { Work } from '../openingState';
import { ProblemList } from '../ProblemList';
import { Choice } from './Choice';
import { CountsTable } from './CountsTable';
import styles from './Preview.module.css';
import { PreviewRemarks } from './PreviewRemarks';
import { Questions } from './Questions';
import { TableSection } from './TableSection';
import { usePlan } from './usePlan';

interface PreviewProps {
  readonly asking: AskingFiles;
  readonly onOpen: (work: Work) => void;
  readonly onCancel: () => void;
  /** Reads the files again, their letters in another encoding. */
  readonly onEncoding: (encoding: string) => void;
}

/** How files are read, before they are opened: what they are taken for, open to change, and what becomes of them. */
export function Preview({ asking, onOpen, onCancel, onEncoding }: PreviewProps) {
  const { preview, proposeAs, open } = asking;
  const { encodings } = preview;
  const { plan, setPlan, counts, isCounted, failure } = usePlan(asking);
  const problems = counts?.problems ?? [];
  const setHolds = async (at: number, holds: TablePlan['holds']) =>
    setPlan(withTable(plan, at, await proposeAs(at, holds)));
  return (
    <Dialog title="How the files are read" shown onHide={onCancel} className={styles.dialog}>
      <div className={styles.bar}>
        <Said data-old={!isCounted || undefined}>{failure ?? sumOf(counts)}</Said>
        <button
          type="button"
          className={styles.open}
          disabled={!isCounted || problems.length > 0}
          onClick={() => onOpen((options) => open(plan, options))}
        >
          Open
        </button>
        <button type="button" className={opening.button} onClick={onCancel}>
          Cancel
        </button>
      </div>
      {problems.length > 0 && (
        <section className={opening.faults} aria-label="What is wrong">
          <ProblemList label="Faults" problems={problems} />
        </section>
      )}
      {encodings && (
        <Choice
          label="Letters beyond ASCII are in"
          options={encodings.all.map(({ encoding, name }) => ({ value: encoding, label: name }))}
          value={encodings.now}
          onChoose={onEncoding}
        />
      )}
      <Questions {...{ preview, plan }} onChange={setPlan} />
      {counts && problems.length === 0 && <CountsTable counts={counts} />}
      {counts?.computed && (
        <MatchesRule
          columns={counts.computed.columns}
          rule={plan.computed ?? counts.computed}
          onChange={(computed) => setPlan({ ...plan, computed })}
        />
      )}
      {preview.tables.map((table, at) => (
        <TableSection
          key={table.file}
          {...{ table, at, plan }}
          kinds={counts?.kinds[at]}
          onChange={setPlan}
          onHolds={(holds) => void setHolds(at, holds)}
        />
      ))}
      {counts && <PreviewRemarks remarks={counts.remarks} />}
      {plan !== preview.proposed && (
        <button type="button" className={opening.button} onClick={() => setPlan(preview.proposed)}>
          Back to what was proposed
        </button>
      )}
    </Dialog>
  );
}

/** What becomes of the files, in a few words. */
function sumOf(counts: Counts | undefined): string {
  if (!counts) return 'Counting';
  if (counts.problems.length > 0) return 'Read like this, they cannot be opened';
  const roles = counted(counts.filed + counts.unfiled, 'role');
  return `${roles}, ${countText(counts.matches)} matches`;
}
