import { type ComputedRule, readRule, type Taxonomy, writeRule } from '../../../domain';
import { choose } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { Dialog } from '../../../ui';
import { Faults } from './Faults';
import { FileField } from './FileField';
import { MatchesRule } from './MatchesRule';
import styles from './Opening.module.css';
import { ProgressBar } from './ProgressBar';
import { Preview } from './previewPart';
import { Remarks } from './Remarks';
import { SavedList } from './SavedList';
import type { Opening } from './useOpening';

interface OpenDialogProps {
  readonly opening: Opening;
  readonly taxonomy: Taxonomy;
}

/** The dialog that opens the reader's own files, and lists the taxonomies saved before. */
export function OpenDialog({ opening, taxonomy }: OpenDialogProps) {
  const { shown, state, hide, open, ask, reread, together } = opening;
  const choosing = { disabled: state.kind === 'busy', onFiles: open };
  if (state.kind === 'asking') {
    return (
      <Preview
        key={state.asking.preview.encodings?.now}
        asking={state.asking}
        onOpen={opening.openAsked}
        onCancel={hide}
        onEncoding={opening.readIn}
      />
    );
  }
  const asking = state.kind === 'faulty' ? state.asking : undefined;
  return (
    <Dialog title="Taxonomy" shown={shown} onHide={hide} className={styles.dialog}>
      <p className={styles.intro}>
        Open what you have: CSV or text tables, a spreadsheet (.xlsx), a graph (GEXF, GraphML),
        JSON, Markdown notes with links, records, or a .zip of these. Several files at once are one
        taxonomy. Nothing leaves this machine.
      </p>
      <p className={styles.samples}>
        A pair of tables to try, or to begin with:{' '}
        <a href="./sample-roles.csv" download>
          sample-roles.csv
        </a>
        ,{' '}
        <a href="./sample-matches.csv" download>
          sample-matches.csv
        </a>
        .
      </p>
      <FileField label="Open a taxonomy" {...choosing} />
      <FileField label="Open a folder" {...choosing} isFolder />
      <p className={styles.hint}>Or drop files, or a folder, anywhere on the page.</p>
      {state.kind === 'busy' && <ProgressBar {...state} onCancel={state.cancel} />}
      {state.kind === 'faulty' && (
        <Faults
          problems={state.problems}
          onAsk={asking && (() => ask(asking))}
          together={together}
          onRoles={opening.openWithRoles}
        />
      )}
      {state.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {state.message}
        </p>
      )}
      {state.kind === 'idle' && taxonomy.remarks && <Remarks remarks={taxonomy.remarks} />}
      {shown && <ComputedMatches taxonomy={taxonomy} />}
      {state.kind === 'idle' && reread && (
        <button type="button" className={styles.reread} onClick={reread}>
          Change how the files were read
        </button>
      )}
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
