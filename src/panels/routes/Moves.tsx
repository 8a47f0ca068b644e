import { useDeferredValue, useState } from 'react';
import { LISTED, type Moves as MovesFound, movesAsked } from '../../derive';
import { counted, countText, type Taxonomy } from '../../domain';
import { choose, toggleMust } from '../../state';
import { useChange, useSteadyView } from '../../state/react';
import { PanelSection, Said } from '../../ui';
import { JustMissed } from './JustMissed';
import { MoveTable } from './MoveTable';
import styles from './Routes.module.css';
import { ORDER_NAMES, WISH_NAMES } from './routeText';
import { WeightControls } from './WeightControls';
import { Wishes } from './Wishes';

/** The moves from a role, or to one, that are as wished: a table, the near ones first. */
export function Moves({ taxonomy }: { taxonomy: Taxonomy }) {
  // The table follows in slices, after the controls and the picture: of a thousand roles it is the most to do.
  const view = useDeferredValue(useSteadyView());
  const [all, setAll] = useState(false);
  const moves = movesAsked(taxonomy, view);
  const { listed, isBackwards } = moves;
  const shown = listed.slice(0, all ? undefined : LISTED);
  const root = taxonomy.roles[moves.root];
  if (!root) return null;
  return (
    <PanelSection
      title={isBackwards ? 'Who gets here' : 'Where from here'}
      note={`${countText(listed.length)} of ${countText(moves.within)} within ${counted(view.steps, 'step')}`}
    >
      <Wishes taxonomy={taxonomy} columns={moves.columns} />
      <Said className="visually-hidden">
        {`${counted(listed.length, 'move')} ${isBackwards ? 'to' : 'from'} ${root.title}, ${ORDER_NAMES[view.order]}. First: ${taxonomy.roles[shown[0]?.role ?? -1]?.title ?? 'none'}.`}
      </Said>
      <WeightControls taxonomy={taxonomy} />
      {listed.length === 0 ? (
        <Nothing moves={moves} />
      ) : (
        <MoveTable taxonomy={taxonomy} moves={moves} shown={shown} />
      )}
      {!all && listed.length > LISTED && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          Show all {countText(listed.length)}
        </button>
      )}
      <JustMissed taxonomy={taxonomy} moves={moves} />
      <p className={styles.note}>
        {`A role that is not here: name it under ${isBackwards ? 'From' : 'To'}, and see which tests it fails, and by how much.`}
      </p>
    </PanelSection>
  );
}

/** Why nothing is listed, and which wish could be dropped. */
function Nothing({ moves: { within, loosenings } }: { moves: MovesFound }) {
  const { steps } = useSteadyView();
  const change = useChange();
  if (within === 0)
    return <p className={styles.obstacle}>No match leads there within {counted(steps, 'step')}.</p>;
  return (
    <div className={styles.obstacle}>
      <p>
        {`${counted(within, 'role')} within ${counted(steps, 'step')}, none as wished.`}
        {loosenings.length === 0 && ' No single wish is in the way: several are together.'}
      </p>
      {loosenings.map(({ wish, count }) => (
        <button
          key={wish}
          type="button"
          className={styles.more}
          onClick={() => {
            if (wish === 'filters') change(choose, 'filtered', 'none');
            else if (wish === 'families' || wish === 'habitats') change(choose, wish, []);
            else change(toggleMust, wish);
          }}
        >
          Do not ask for {WISH_NAMES[wish]}: {counted(count, 'move')}
        </button>
      ))}
    </div>
  );
}
