import { indexOfRole } from '../../derive';
import { computedText, type Taxonomy } from '../../domain';
import { ALONG, askRoute, choose } from '../../state';
import { useChange, useView } from '../../state/react';
import { Icon, PanelPage } from '../../ui';
import { RolePicker } from '../parts';
import { Between } from './Between';
import { Reachable } from './Reachable';
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
    <PanelPage title="Routes" onClose={onClose}>
      <div className={styles.ends}>
        <RolePicker
          taxonomy={taxonomy}
          label="From"
          value={from}
          onChange={(role) => change(askRoute, role, to)}
        />
        <RolePicker
          taxonomy={taxonomy}
          label="To"
          value={to}
          onChange={(role) => change(askRoute, from, role)}
        />
        <button
          type="button"
          className={styles.swap}
          aria-label="Swap from and to"
          disabled={from === null && to === null}
          onClick={() => change(askRoute, to, from)}
        >
          <Icon name="swap" />
        </button>
      </div>
      {to !== null && isOffered && (
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
      {start >= 0 && end >= 0 && <Between taxonomy={taxonomy} from={start} to={end} />}
      {start >= 0 && to === null && <Reachable taxonomy={taxonomy} from={start} />}
      {start < 0 && (
        <p className={styles.note}>
          Choose where to begin. With an end as well, you get the strongest chains of matches
          between the two; without one, all that is within reach, ranked as you like.
        </p>
      )}
    </PanelPage>
  );
}
