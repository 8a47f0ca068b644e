import { indexOfRole, notedBetween, percentText } from '../../../../derive';
import type { Citation, RoleId } from '../../../../domain';
import { askWhy } from '../../../../state';
import { useChange } from '../../../../state/react';
import { Bar } from '../../../../ui';
import { RoleLink } from '../../../parts';
import { roleOf } from '../../context/lookup';
import { useDossierContext } from '../../context/useDossierContext';
import styles from './Related.module.css';
import type { Relation } from './relations';

interface SpecimenProps {
  readonly of: RoleId;
  readonly relation: Relation;
}

/** What the other record answers to a match, or gives by itself. */
function reply(
  { given, back }: Relation,
  isFiled: boolean,
  isComputed: boolean,
): string | undefined {
  if (isComputed) return computedReply(given, back);
  if (given === undefined) {
    return back === undefined ? undefined : 'names this role, and is not named back';
  }
  if (!isFiled) return 'unfiled, no record yet';
  return back === undefined ? 'does not name it back' : `names it back at ${percentText(back)}`;
}

/** Of a computed match both percentages are the same; each role keeps its strongest. */
function computedReply(given: number | undefined, back: number | undefined): string | undefined {
  if (given === undefined && back !== undefined) return 'has this role among its strongest';
  return back === undefined ? 'does not have this role among its strongest' : undefined;
}

/** One related specimen: how close it is and in whose eyes, what it is, and what its record says of this role. */
export function Specimen({ of, relation }: SpecimenProps) {
  const { lookup } = useDossierContext();
  const { role, given, back, blurb, because, becauseBack, said } = relation;
  const percent = given ?? back;
  const cited = roleOf(lookup, role);
  const isComputed = lookup.taxonomy.computed !== undefined;
  const noted = notedBetween(
    lookup.taxonomy,
    indexOfRole(lookup.taxonomy, of),
    indexOfRole(lookup.taxonomy, role),
  );
  const answer = reply(relation, cited?.filed ?? false, isComputed);
  const text = cited?.filed ? (cited.summary ?? blurb) : blurb;
  return (
    <li data-role={role}>
      <Percent percent={percent} isOwn={given !== undefined} />
      <div>
        <div className={styles.head}>
          <RoleLink taxonomy={lookup.taxonomy} id={role} className={styles.link} />
          {answer && <span className={styles.reply}>{answer}</span>}
          {noted && <span className={styles.reply}>Yours: {noted}</span>}
          {cited?.filed && percent !== undefined && <WhyButton {...{ of, role }} />}
        </div>
        {percent !== undefined && <Bar share={percent / 100} />}
        {text && <p>{text}</p>}
        {isComputed && <Remark label="computed from" text={because ?? becauseBack} />}
        {!isComputed && <Reasons {...relation} />}
        {said.map((citation) => (
          <Remark key={citation.as} label={CAPACITY[citation.as]} text={citation.text} />
        ))}
      </div>
    </li>
  );
}

/** Why either record matches the two. */
function Reasons({ given, because, becauseBack }: Relation) {
  return (
    <>
      {because && <Remark label="matched because" text={because} />}
      {becauseBack && (
        <Remark
          label={given === undefined ? 'names it because' : 'names it back because'}
          text={becauseBack}
        />
      )}
    </>
  );
}

/** A match as a figure, quieter where only the other record gives it; empty where there is none. */
function Percent({ percent, isOwn }: { percent: number | undefined; isOwn: boolean }) {
  return (
    <span className={styles.percent} data-own={isOwn}>
      {percent !== undefined && (
        <>
          {percent}
          <small>{'\u202f'}%</small>
        </>
      )}
    </span>
  );
}

function WhyButton({ of, role }: { of: RoleId; role: RoleId }) {
  const change = useChange();
  const cited = roleOf(useDossierContext().lookup, role);
  return (
    <button
      type="button"
      className={styles.why}
      aria-label={`Why ${cited?.title}`}
      onClick={() => change(askWhy, of, role)}
    >
      Why
    </button>
  );
}

const CAPACITY: Record<Citation['as'], string> = {
  match: 'says of it',
  pressedBy: 'is pressed by it',
  presses: 'presses it',
};

/** What one of the two records says, and as what. */
function Remark({ label, text }: { label: string; text: string | undefined }) {
  return (
    <p>
      <span className={styles.capacity}>{label}</span> {text}
    </p>
  );
}
