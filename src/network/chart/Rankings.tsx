import type { PressureRankings, Ranked } from '../../derive';
import type { Role, RoleId } from '../../domain';
import styles from './Chart.module.css';

interface RankingsProps {
  readonly roles: readonly Role[];
  readonly rankings: PressureRankings;
  readonly linkTo: (role: RoleId) => string;
  readonly onSelect: (role: RoleId) => void;
}

/** Who presses most, who is pressed most, and who pays in the end. */
export function Rankings({ rankings, ...rest }: RankingsProps) {
  const { pressesMost, pressedMost, paysInTheEnd } = rankings;
  return (
    <div className={styles.rankings}>
      <List name="Presses most" hint="How many they press on." ranked={pressesMost} {...rest} />
      <List name="Pressed most" hint="How many press on them." ranked={pressedMost} {...rest} />
      <List
        name="Pays in the end"
        hint="How many press on them, directly or through others."
        ranked={paysInTheEnd}
        {...rest}
      />
    </div>
  );
}

interface ListProps extends Omit<RankingsProps, 'rankings'> {
  readonly name: string;
  readonly hint: string;
  readonly ranked: readonly Ranked[];
}

function List({ name, hint, ranked, roles, linkTo, onSelect }: ListProps) {
  if (!ranked.length) return null;
  return (
    <section aria-label={name}>
      <span className={styles.name} title={hint}>
        {name}
      </span>
      <ol>
        {ranked.map(({ role: index, count }) => {
          const role = roles[index];
          return (
            role && (
              <li key={role.id}>
                <a
                  href={linkTo(role.id)}
                  data-role={role.id}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    onSelect(role.id);
                  }}
                >
                  {role.title}
                </a>{' '}
                {count}
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
