import type { ComputedRule, Taxonomy } from '../../../domain';
import { choose, readRule, writeRule } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { Dialog } from '../../../ui';
import { Faults } from './Faults';
import { MatchesRule } from './MatchesRule';
import styles from './Opening.module.css';
import { ProgressBar } from './ProgressBar';
import { Remarks } from './Remarks';
import { SavedList } from './SavedList';
import type { Opening } from './useOpening';

interface OpenDialogProps {
  readonly opening: Opening;
  readonly taxonomy: Taxonomy;
}

/** The dialog that opens the reader's own files, and lists the taxonomies saved before. */
export function OpenDialog({ opening, taxonomy }: OpenDialogProps) {
  const { shown, state, hide, open } = opening;
  return (
    <Dialog title="Taxonomy" shown={shown} onHide={hide} className={styles.dialog}>
      <p className={styles.intro}>
        Open a CSV file of roles (columns <code>id</code> and <code>title</code>, others as you have
        them), with one of matches (<code>source</code>, <code>target</code>, <code>match</code>{' '}
        from 0 to 100) if there is one; or a bundle in JSON. Nothing leaves this machine.
      </p>
      <p className={styles.samples}>
        A pair to try, or to begin with:{' '}
        <a href="./sample-roles.csv" download>
          sample-roles.csv
        </a>
        ,{' '}
        <a href="./sample-matches.csv" download>
          sample-matches.csv
        </a>
        .
      </p>
      <label className={styles.files}>
        <span>Open a taxonomy</span>
        <input
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          disabled={state.kind === 'busy'}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same files can be chosen again once they are mended.
            target.value = '';
            void open(files);
          }}
        />
      </label>
      <p className={styles.hint}>Or drop the files anywhere on the page.</p>
      {state.kind === 'busy' && <ProgressBar progress={state.progress} onCancel={state.cancel} />}
      {state.kind === 'faulty' && <Faults problems={state.problems} />}
      {state.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {state.message}
        </p>
      )}
      {state.kind === 'idle' && taxonomy.remarks && <Remarks remarks={taxonomy.remarks} />}
      {shown && <ComputedMatches taxonomy={taxonomy} />}
      {shown && <SavedList opening={opening} current={taxonomy.fingerprint} />}
    </Dialog>
  );
}

/** How the matches of what is open are computed, to be changed; nothing where they are declared. */
function ComputedMatches({ taxonomy: { computed } }: { taxonomy: Taxonomy }) {
  const matches = useView((view) => view.matches);
  const change = useChange();
  if (!computed) return null;
  const rule = (matches !== null && readRule(matches)) || computed;
  const set = (next: ComputedRule) => change(choose, 'matches', writeRule(next));
  return <MatchesRule columns={computed.columns} rule={rule} onChange={set} />;
}
