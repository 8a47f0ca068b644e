import { type Move, type Moves, stepOf } from '../../derive';
import { countText, type Taxonomy } from '../../domain';
import { askRoute, showWay } from '../../state';
import { useChange, useView } from '../../state/react';
import { RoleLink } from '../parts';
import styles from './MoveTable.module.css';
import { shareText, signed } from './routeText';
import { Steps } from './Steps';
import { Verdict } from './Verdict';

interface MoveRowProps {
  readonly taxonomy: Taxonomy;
  readonly move: Move;
  readonly moves: Moves;
  /** How many columns there are. */
  readonly width: number;
}

/** A move with its figures and the reason in one line; its way opens below it, step by step. */
export function MoveRow({
  taxonomy,
  move,
  moves: { root, isBackwards, columns },
  width,
}: MoveRowProps) {
  const change = useChange();
  const [role, start] = [taxonomy.roles[move.role], taxonomy.roles[root]];
  const isShown = useView((view) => view.shown !== null && view.shown === role?.id);
  if (!role || !start) return null;
  const ends = isBackwards ? ([role.id, start.id] as const) : ([start.id, role.id] as const);
  return (
    <>
      <tr className={styles.figures} data-role={role.id}>
        <th scope="row">
          <RoleLink taxonomy={taxonomy} id={role.id} />
        </th>
        <td>{move.chain.length - 1}</td>
        <td>{move.weakest}</td>
        {columns.currency && <Figure figure={columns.pay[move.role]} difference={move.pay} />}
        {columns.hasRisk && <Figure figure={columns.risk[move.role]} difference={move.risk} />}
      </tr>
      <tr className={styles.reason}>
        <td colSpan={width}>
          <p>
            {throughText(taxonomy, move)}
            <Verdict margins={move.margins} columns={columns} />
          </p>
          <button
            type="button"
            aria-expanded={isShown}
            aria-label={`Way to ${role.title}`}
            onClick={() => change(showWay, role.id)}
          >
            Way
          </button>
          {isShown && (
            <div className={styles.way}>
              <Steps taxonomy={taxonomy} route={routeOf(taxonomy, move)} along="matches" />
              <button type="button" onClick={() => change(askRoute, ...ends)}>
                Other ways
              </button>
            </div>
          )}
        </td>
      </tr>
    </>
  );
}

/** A figure at the other end of the move, and the difference that the move makes. */
function Figure({
  figure = Number.NaN,
  difference,
}: {
  figure: number | undefined;
  difference: number | undefined;
}) {
  if (Number.isNaN(figure)) return <td>–</td>;
  return (
    <td>
      {countText(figure)}
      {difference !== undefined && <small>{signed(difference)}</small>}
    </td>
  );
}

function throughText(taxonomy: Taxonomy, { chain, closeness }: Move): string {
  const inner = chain.slice(1, -1).map((index) => taxonomy.roles[index]?.title ?? '');
  const way = inner.length ? `through ${inner.join(', ')}` : 'in one step';
  return `${shareText(closeness)} ${way} · `;
}

function routeOf(taxonomy: Taxonomy, { chain, closeness }: Move) {
  const steps = chain.slice(1).map((to, at) => stepOf(taxonomy, 'matches', chain[at] ?? to, to));
  return { roles: chain, steps, strength: closeness };
}
