import type { ReactNode } from 'react';
import type { ListedNeighbourhood } from '../../../derive';
import { percentText } from '../../../derive';
import { counted, countText, NO_ROLE, riskLevel, type Taxonomy } from '../../../domain';
import { lookAround, type RangeFacet, rangeFacetOf } from '../../../state';
import { useChange } from '../../../state/react';
import { Bar } from '../../../ui';
import { shortText } from '../parts/figureSentences';
import shared from '../parts/Neighbourhoods.module.css';
import styles from './AllNeighbourhoods.module.css';

interface AllNeighbourhoodsProps {
  readonly taxonomy: Taxonomy;
  readonly list: readonly ListedNeighbourhood[];
}

/** Every neighbourhood of more than one role as a button, the largest first. */
export function AllNeighbourhoods({ taxonomy, list }: AllNeighbourhoodsProps) {
  const larger = list.filter(({ members }) => members.length > 1);
  const alone = list.length - larger.length;
  const pay = rangeFacetOf(taxonomy, 'salary');
  const hasRisk = list.some(({ risk }) => risk !== undefined);
  return (
    <>
      <p className={shared.lede}>Roles that are matched more with each other than with the rest.</p>
      <div className={styles.list} data-figures={Number(hasRisk) + Number(Boolean(pay))}>
        <p className={styles.columns} aria-hidden="true">
          <span>{counted(larger.length, 'neighbourhood')}</span>
          <span>Roles</span>
          {hasRisk && <span>Risk</span>}
          {pay && <span>Pay</span>}
        </p>
        <ul>
          {larger.map((one) => (
            <li key={one.id}>
              <Row {...{ taxonomy, one, pay, hasRisk }} largest={larger[0]?.members.length ?? 1} />
            </li>
          ))}
        </ul>
      </div>
      {(hasRisk || pay) && <p className={shared.note}>Risk and pay are medians.</p>}
      {alone > 0 && (
        <p className={shared.note}>
          {alone === 1
            ? '1 role stands alone, in no neighbourhood.'
            : `${counted(alone, 'role')} stand alone, in no neighbourhood.`}
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly taxonomy: Taxonomy;
  readonly one: ListedNeighbourhood;
  readonly pay: RangeFacet | undefined;
  readonly hasRisk: boolean;
  readonly largest: number;
}

function Row({ taxonomy, one, pay, hasRisk, largest }: RowProps) {
  const change = useChange();
  const size = one.members.length;
  const core = taxonomy.roles[one.members[0] ?? NO_ROLE]?.id ?? null;
  return (
    <button type="button" className={styles.row} onClick={() => change(lookAround, core)}>
      <span className={styles.name}>{one.name}</span>
      <span className={styles.size}>
        <Bar share={size / largest} />
      </span>
      <b>
        {countText(size)}
        <Unseen>{size === 1 ? 'role' : 'roles'},</Unseen>
      </b>
      {hasRisk && <Risk percent={one.risk} />}
      {pay && (
        <span>
          <Unseen>median pay</Unseen>
          {one.pay === undefined ? '–' : shortText(pay, one.pay)}
        </span>
      )}
    </button>
  );
}

function Risk({ percent }: { percent: number | undefined }) {
  const level = percent === undefined ? undefined : riskLevel(percent);
  return (
    <span data-level={level}>
      <Unseen>median flight risk</Unseen>
      {percent === undefined ? '–' : percentText(percent)}
      <Unseen>{level},</Unseen>
    </span>
  );
}

/** What the columns say to the eye: the name of the button is what is written on it, with these words. */
function Unseen({ children }: { children: ReactNode }) {
  return <span className="visually-hidden"> {children} </span>;
}
