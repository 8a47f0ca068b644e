import { type CSSProperties, memo } from 'react';
import { type Role, type RoleId, type RoleIndex, riskLevel } from '../../domain';
import { STATE } from '../scene/scene';
import styles from './Chart.module.css';

const STATES = ['plain', 'dim', 'hidden', 'matched', 'selected'] as const;

interface BoxesProps {
  readonly roles: readonly Role[];
  /** Those that are drawn, by index. */
  readonly shown: readonly RoleIndex[];
  /** Where their middles are: x and y of each role in turn, at zoom 1. */
  readonly at: ArrayLike<number>;
  readonly states: Uint8Array;
  readonly colours: Uint8Array;
  /** Two letters for a colour, by its number, where boxes have them. */
  readonly letters: ReadonlyMap<number, string> | undefined;
  /** Those two or three steps from the selected role. */
  readonly further: ReadonlySet<RoleIndex>;
  readonly cursor: RoleIndex;
  /** Those that are pointed at elsewhere on the page. */
  readonly lit: ReadonlySet<RoleId>;
}

/** A box for each role, at its place in lane and tier. The outline says the same to those who do not see them. */
export const Boxes = memo(function Boxes(props: BoxesProps) {
  const { roles, shown, at, states, colours, letters, further, cursor, lit } = props;
  return shown.map((index) => {
    const role = roles[index];
    const state = STATES[states[index] ?? STATE.plain] ?? 'plain';
    return (
      role && (
        <Box
          key={role.id}
          role={role}
          index={index}
          x={at[2 * index] ?? 0}
          y={at[2 * index + 1] ?? 0}
          slot={colours[index] ?? 0}
          letters={letters?.get(colours[index] ?? 0)}
          state={state === 'plain' && further.has(index) ? 'further' : state}
          hasCursor={index === cursor}
          isLit={lit.has(role.id)}
        />
      )
    );
  });
});

interface BoxProps {
  readonly role: Role;
  readonly index: RoleIndex;
  readonly x: number;
  readonly y: number;
  readonly slot: number;
  readonly letters: string | undefined;
  readonly state: (typeof STATES)[number] | 'further';
  readonly hasCursor: boolean;
  readonly isLit: boolean;
}

const Box = memo(function Box(props: BoxProps) {
  const { role, index, x, y, slot, letters, state, hasCursor, isLit } = props;
  const { title, filed, risk = 0 } = role;
  return (
    <div
      className={styles.box}
      title={title}
      data-box={index}
      data-state={state}
      data-lit={isLit || undefined}
      data-cursor={hasCursor || undefined}
      data-unfiled={!filed || undefined}
      style={{ '--x': x, '--y': y, '--edge': `var(--fam-${slot})` } as CSSProperties}
    >
      <bdi className={styles.title}>
        {letters && <b>{letters} </b>}
        {title}
      </bdi>
      {riskLevel(risk) === 'HIGH' && <span className={styles.high} />}
    </div>
  );
});
