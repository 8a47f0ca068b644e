import type { Moves } from '../../derive';
import { counted, type Taxonomy } from '../../domain';
import { askRoute } from '../../state';
import { useChange } from '../../state/react';
import { RoleLink } from '../parts';
import styles from './JustMissed.module.css';
import { Verdict } from './Verdict';

interface JustMissedProps {
  readonly taxonomy: Taxonomy;
  readonly moves: Moves;
}

/** The moves that a single test keeps out by little; nothing where there are none. */
export function JustMissed({ taxonomy, moves: { missed, columns } }: JustMissedProps) {
  const change = useChange();
  const { roles } = taxonomy;
  if (!missed.length) return null;
  return (
    <section className={styles.missed} aria-label="Just missed">
      <h4>Just missed: one test fails, by the least</h4>
      <ul>
        {missed.map(({ role, chain, margins }) => {
          const [from, to] = [roles[chain[0] ?? -1], roles[chain.at(-1) ?? -1]];
          const id = roles[role]?.id;
          if (!from || !to || !id) return null;
          return (
            <li key={id}>
              <RoleLink taxonomy={taxonomy} id={id} />
              <button
                type="button"
                aria-label={`Ways from ${from.title} to ${to.title}`}
                onClick={() => change(askRoute, from.id, to.id)}
              >
                Ways
              </button>
              <p>
                {`${counted(chain.length - 1, 'step')} · `}
                <Verdict {...{ margins, columns }} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
