import { useState } from 'react';
import {
  type FieldDeadEnds,
  fieldDeadEnds,
  figureText,
  LISTED,
  moveColumns,
  percentText,
} from '../../derive';
import { counted, countText, formatMoney, type Taxonomy } from '../../domain';
import { askRoute } from '../../state';
import { useChange } from '../../state/react';
import { RoleLink } from '../parts';
import styles from './Field.module.css';
import { FieldSection } from './FieldSection';
import { deadEndsCsv } from './fieldCsv';

const TITLE = 'Dead ends';

/** The roles without a better one near; where there are no figures to tell, the reason. */
export function DeadEnds({ taxonomy }: { taxonomy: Taxonomy }) {
  const [all, setAll] = useState(false);
  const found = fieldDeadEnds(taxonomy);
  if (!found) {
    const about = 'Neither pay nor flight risk is on file, so that no role is known to be better.';
    return <FieldSection field="dead-ends" title={TITLE} about={about} />;
  }
  const listed = found.roles.slice(0, all ? undefined : LISTED);
  const note = `${countText(found.roles.length)} of ${counted(found.judged, 'role')}`;
  return (
    <FieldSection
      field="dead-ends"
      title={TITLE}
      note={note}
      about={aboutText(found)}
      csv={{
        count: found.roles.length,
        unit: 'dead ends',
        text: () => deadEndsCsv(taxonomy, found),
      }}
    >
      <ol className={styles.list}>
        {listed.map((role) => (
          <Row key={role} taxonomy={taxonomy} at={role} />
        ))}
      </ol>
      {listed.length < found.roles.length && (
        <button type="button" className={styles.show} onClick={() => setAll(true)}>
          Show all {countText(found.roles.length)}
        </button>
      )}
    </FieldSection>
  );
}

function aboutText({ byPay, byRisk }: FieldDeadEnds): string {
  const better = [...(byPay ? ['better paid'] : []), ...(byRisk ? ['less at risk'] : [])];
  const left = byPay ? 'flight risk' : 'pay';
  const missing = byPay && byRisk ? '' : ` There is no ${left} on file to ask for.`;
  return `No role within two steps is ${better.join(' and ')}. The highest risk first.${missing}`;
}

function Row({ taxonomy, at }: { taxonomy: Taxonomy; at: number }) {
  const change = useChange();
  const role = taxonomy.roles[at];
  const { pay, currency } = moveColumns(taxonomy);
  if (!role) return null;
  const amount = pay[at] ?? Number.NaN;
  const money = currency ? formatMoney(amount, currency) : figureText(amount);
  const figures = [
    ...(role.risk === undefined ? [] : [percentText(role.risk)]),
    ...(Number.isNaN(amount) ? [] : [money]),
  ];
  return (
    <li>
      <RoleLink taxonomy={taxonomy} id={role.id} />
      <span>{figures.join(' · ')}</span>
      <button
        type="button"
        className={styles.show}
        aria-label={`Moves from ${role.title}`}
        onClick={() => change(askRoute, role.id, null)}
      >
        Moves
      </button>
    </li>
  );
}
