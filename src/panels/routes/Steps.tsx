import { declaredAt, type FoundRoute, percentText, stepWords } from '../../derive';
import { NO_ROLE, type Taxonomy } from '../../domain';
import { type Along, askMissing, askWhy } from '../../state';
import { useChange } from '../../state/react';
import { Bar } from '../../ui';
import { RoleLink } from '../parts';
import styles from './Routes.module.css';

interface StepsProps {
  readonly taxonomy: Taxonomy;
  readonly route: FoundRoute;
  readonly along: Along;
}

/** A route as a list: its roles, and between them the match or pressure that leads to the next. */
export function Steps({ taxonomy, route, along }: StepsProps) {
  const change = useChange();
  const { roles } = taxonomy;
  const first = roles[route.roles[0] ?? NO_ROLE];
  return (
    <ol className={styles.steps}>
      {first && (
        <li>
          <RoleLink taxonomy={taxonomy} id={first.id} />
        </li>
      )}
      {route.steps.map(({ from, to, percent }) => {
        const [one, other] = [roles[from], roles[to]];
        if (!one || !other) return null;
        const back = declaredAt(taxonomy, to, from);
        return (
          <li key={other.id}>
            <div className={styles.step}>
              {percent === undefined ? (
                <span>leans on</span>
              ) : (
                <>
                  <b>{percent}&thinsp;%</b>
                  <Bar share={percent / 100} />
                  <span>
                    {back === undefined ? 'not named back' : `named back at ${percentText(back)}`}
                  </span>
                </>
              )}
              {(along === 'matches' || declaredAt(taxonomy, from, to) !== undefined) && (
                <button
                  type="button"
                  aria-label={`Why ${one.title} and ${other.title}`}
                  onClick={() => change(askWhy, one.id, other.id)}
                >
                  Why
                </button>
              )}
            </div>
            <RoleLink taxonomy={taxonomy} id={other.id} />
            <Words {...stepWords(taxonomy, from, to)} />
            <button
              type="button"
              className={styles.more}
              aria-label={`What is missing from ${one.title} to ${other.title}`}
              onClick={() => change(askMissing, one.id, other.id)}
            >
              What is missing
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** What the step keeps, and what has to be had new, as far as the index knows it. */
function Words({ shared, lacking }: ReturnType<typeof stepWords>) {
  return (
    <>
      {shared.length > 0 && <p className={styles.words}>Shares {listed(shared)}.</p>}
      {lacking.length > 0 && <p className={styles.words}>Lacks {listed(lacking)}.</p>}
    </>
  );
}

const MOST = 6;
const listed = (words: readonly string[]) =>
  words.length > MOST
    ? `${words.slice(0, MOST).join(', ')} and ${words.length - MOST} more`
    : words.join(', ');
