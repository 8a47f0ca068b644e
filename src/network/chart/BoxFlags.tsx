import { memo } from 'react';
import { CHART_BOX } from '../../derive';
import type { RoleIndex } from '../../domain';
import type { Picture } from '../scene/scene';
import styles from './Chart.module.css';
import type { Scale } from './scale';

interface BoxFlagsProps {
  readonly flags: NonNullable<Picture['flags']>;
  /** The roles that are drawn. */
  readonly shown: readonly RoleIndex[];
  readonly at: ArrayLike<number>;
  readonly scale: Scale;
}

/** A small flag on the box of each role on which the reader has noted something. */
export const BoxFlags = memo(function BoxFlags({ flags, shown, at, scale }: BoxFlagsProps) {
  return shown.map((role) => {
    const slot = flags.roles.get(role);
    if (slot === undefined) return null;
    const left = ((at[2 * role] ?? 0) + CHART_BOX.width / 2) * scale.x;
    const top = ((at[2 * role + 1] ?? 0) - CHART_BOX.height / 2) * scale.y;
    const fill = slot < 0 ? 'var(--ink)' : `var(--fam-${slot})`;
    return (
      <svg
        key={role}
        className={styles.flag}
        viewBox="-2 -14 14 16"
        aria-hidden="true"
        style={{ left, top, fill }}
      >
        <path d="M0 0V-12L10-8.5L1.5-5V0Z" />
      </svg>
    );
  });
});
