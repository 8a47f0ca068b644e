import { countPassing, type FoundRoles } from '../../derive';
import { counted, countText, ruleText, type Taxonomy, writeRule } from '../../domain';
import { readPage } from '../../state';
import { useChange, useView } from '../../state/react';
import { fetched, Said, useDebouncedValue } from '../../ui';
import type { OpenTaxonomy } from '../../worker';
import styles from './StatusLine.module.css';

/** Shown of opened files only. */
const Arranging = fetched(async () => (await import('./Arranging')).Arranging);

interface StatusLineProps {
  readonly taxonomy: Taxonomy;
  /** How much of the arranging is done, 0 to 1. */
  readonly arranged: number;
  /** What a search has found, while it is listed. */
  readonly found: FoundRoles | null;
  readonly own: OpenTaxonomy | null;
  /** Shows the remarks on the files, and how matches are computed. */
  readonly onRemarks: () => void;
  /** Whether a page covers it. */
  readonly inert: boolean;
}

const SETTLED_MS = 500;
const NONE = 'No role passes these filters.';

/** How many roles and matches pass the filters and are found, announced when it changes; and the progress of arranging the map. */
export function StatusLine(props: StatusLineProps) {
  const { taxonomy, found, arranged, own, onRemarks, inert } = props;
  const change = useChange();
  const { roles, ofRoles, matches, ofMatches } = countPassing(
    taxonomy,
    useView((view) => view.filters),
    useView((view) => view.strength),
    found,
  );
  const ofAllRoles = `${countText(roles)} of ${countText(ofRoles)} roles${found ? ' found' : ''}`;
  const ofAllMatches = `${countText(matches)} of ${countText(ofMatches)} matches`;
  // A slider passes through many figures: only that at which it rests is announced.
  const settled = useDebouncedValue(`${ofAllRoles}, ${ofAllMatches}`, SETTLED_MS);
  return (
    <footer className={styles.status} inert={inert}>
      <div aria-hidden="true">
        <b>{ofAllRoles}</b>, <b>{ofAllMatches}</b>
      </div>
      <Said className="visually-hidden" isLate words={roles ? settled : NONE}>
        {settled}
      </Said>
      {taxonomy.computed && <ComputedButton {...{ taxonomy }} onShow={onRemarks} />}
      {taxonomy.remarks && (
        <button type="button" className={styles.remarks} onClick={onRemarks}>
          {counted(taxonomy.remarks.length, 'remark')}
          <span className={styles.onFiles}> on the files</span>
        </button>
      )}
      {own?.newerThan && (
        <button
          type="button"
          className={styles.remarks}
          onClick={() => change(readPage, 'changes')}
        >
          Changes
          <span className={styles.onFiles}> since the version before</span>
        </button>
      )}
      {own && <Arranging key={taxonomy.fingerprint} share={arranged} onPause={own.pause} />}
    </footer>
  );
}

/** From what matches are computed, and a way to another choice; says so while they are computed anew. */
function ComputedButton({ taxonomy, onShow }: { taxonomy: Taxonomy; onShow: () => void }) {
  const matches = useView((view) => view.matches);
  const { computed } = taxonomy;
  if (!computed) return null;
  const isAnew = matches !== null && matches !== writeRule(computed);
  return (
    <button type="button" className={styles.computed} aria-busy={isAnew} onClick={onShow}>
      {isAnew ? 'computing anew' : 'computed'}
      {!isAnew && <span className={styles.onFiles}> from {ruleText(computed)}</span>}
    </button>
  );
}
