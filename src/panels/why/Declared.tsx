import { declaredOf, percentText } from '../../derive';
import { computedText, type Role, type Taxonomy } from '../../domain';
import { PanelSection } from '../../ui';
import styles from './Why.module.css';

interface DeclaredProps {
  readonly taxonomy: Taxonomy;
  readonly ends: readonly [Role, Role];
  /** The reason that each of the two records gives. */
  readonly because: readonly (string | undefined)[];
}

/** What each of the two declares of the other, or that their match is computed. */
export function Declared({ taxonomy, ends: [a, b], because }: DeclaredProps) {
  const [ab, ba] = [declaredOf(taxonomy, a.id, b.id), declaredOf(taxonomy, b.id, a.id)];
  const computed = computedText(taxonomy);
  const verbs = computed ? COMPUTED : DECLARED;
  return (
    <PanelSection title={computed ? 'What was computed' : 'What each declares'}>
      {computed && <p className={styles.note}>{computed}</p>}
      {ab === undefined && ba === undefined ? (
        <p className={styles.note}>{verbs.neither}</p>
      ) : (
        <ul>
          <Direction from={a} to={b} percent={ab} because={because[0]} verbs={verbs} />
          <Direction from={b} to={a} percent={ba} because={because[1]} verbs={verbs} />
        </ul>
      )}
    </PanelSection>
  );
}

const DECLARED = { has: 'gives', lacks: 'does not name', neither: 'Neither names the other.' };
const COMPUTED = {
  has: 'has among its strongest',
  lacks: 'does not have among its strongest',
  neither: 'Neither is among the strongest of the other.',
};

interface DirectionProps {
  readonly from: Role;
  readonly to: Role;
  readonly percent: number | undefined;
  readonly because: string | undefined;
  readonly verbs: typeof DECLARED;
}

/** One direction of a match, and the reason that its record gives. */
function Direction({ from, to, percent, because, verbs }: DirectionProps) {
  return (
    <li className={styles.direction}>
      <p className={styles.sentence}>
        <span>
          <bdi>{from.title}</bdi> {percent === undefined ? verbs.lacks : verbs.has}{' '}
          <bdi>{to.title}</bdi>
        </span>{' '}
        {percent !== undefined && <b className={styles.percent}>{percentText(percent)}</b>}
      </p>
      {because && <p className={styles.because}>{because}</p>}
    </li>
  );
}
