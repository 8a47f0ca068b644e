import { indexOfRole } from '../../derive';
import { computedText, type Taxonomy } from '../../domain';
import { ALONG, choose, moveEnds, readPage } from '../../state';
import { useChange, useView } from '../../state/react';
import { DeferredMount, Icon, PanelPage } from '../../ui';
import { RolePicker } from '../parts';
import { Between } from './Between';
import { Detour } from './Detour';
import { Moves } from './Moves';
import styles from './Routes.module.css';

interface RoutesProps {
  readonly taxonomy: Taxonomy;
  readonly onClose: () => void;
}

const ALONG_NAMES = { matches: 'Matches', pressure: 'Pressure' } as const;

/** The routes from one role to another; without an end, the roles within reach. */
export function Routes({ taxonomy, onClose }: RoutesProps) {
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const along = useView((view) => view.along);
  const change = useChange();
  const [start, end] = [indexOfRole(taxonomy, from), indexOfRole(taxonomy, to)];
  const isOffered = Boolean(taxonomy.pressure?.source.length) || along === 'pressure';
  return (
    <PanelPage title="Routes" onClose={onClose} leavesMap={(from === null) !== (to === null)}>
      <div className={styles.ends}>
        <RolePicker
          taxonomy={taxonomy}
          label="From"
          value={from}
          onChange={(role) => change(moveEnds, role, to)}
        />
        <RolePicker
          taxonomy={taxonomy}
          label="To"
          value={to}
          onChange={(role) => change(moveEnds, from, role)}
        />
        <button
          type="button"
          className={styles.swap}
          aria-label="Swap from and to"
          disabled={from === null && to === null}
          onClick={() => change(moveEnds, to, from)}
        >
          <Icon name="swap" />
        </button>
      </div>
      {(start >= 0 || end >= 0) && (
        <Detour taxonomy={taxonomy} isThrough={start >= 0 && end >= 0} />
      )}
      {from !== null && to !== null && isOffered && (
        <fieldset className={styles.along}>
          <legend>Along</legend>
          {ALONG.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="along"
                checked={along === each}
                onChange={() => change(choose, 'along', each)}
              />
              <span>{ALONG_NAMES[each]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {taxonomy.computed && along === 'matches' && (
        <p className={styles.note}>{computedText(taxonomy)}</p>
      )}
      {start >= 0 && end >= 0 && (
        <DeferredMount key="between" commits={1}>
          <Between taxonomy={taxonomy} from={start} to={end} />
        </DeferredMount>
      )}
      {start >= 0 !== end >= 0 && (from === null || to === null) && (
        <DeferredMount key="moves" commits={1}>
          <Moves taxonomy={taxonomy} />
        </DeferredMount>
      )}
      {(from === null || to === null) && (
        <button type="button" className={styles.more} onClick={() => change(readPage, 'text')}>
          Start from a text: an advert, a CV or a description
        </button>
      )}
      {start < 0 && end < 0 && (
        <p className={styles.note}>
          Choose where to begin, and get the moves from there; or where to end, and get those who
          come there; or both, and get the strongest chains of matches between the two.
        </p>
      )}
    </PanelPage>
  );
}
