import { countPassing, type FoundRoles } from '../../derive';
import { counted, countText, ruleText, type Taxonomy, writeRule } from '../../domain';
import { readPage } from '../../state';
import { useChange, useView } from '../../state/react';
import type { OpenTaxonomy } from '../../worker';
import { Arranging } from './Arranging';
import styles from './StatusLine.module.css';

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
  return (
    <footer className={styles.status} inert={inert}>
      <p role="status">
        <b>
          {countText(roles)} of {countText(ofRoles)} roles{found && ' found'}
        </b>
        ,{' '}
        <b>
          {countText(matches)} of {countText(ofMatches)} matches
        </b>
      </p>
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
      {own && arranged < 1 && (
        <Arranging key={taxonomy.fingerprint} share={arranged} onPause={own.pause} />
      )}
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
