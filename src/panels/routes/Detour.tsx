import type { Taxonomy } from '../../domain';
import { choose } from '../../state';
import { useChange, useView } from '../../state/react';
import { RolePicker } from '../parts';
import styles from './Routes.module.css';

interface DetourProps {
  readonly taxonomy: Taxonomy;
  /** Whether both ends are known, so that a route can lead through a role. */
  readonly isThrough: boolean;
}

/** A role that routes lead through, and one that they lead around. */
export function Detour({ taxonomy, isThrough }: DetourProps) {
  const via = useView((view) => view.via);
  const avoid = useView((view) => view.avoid);
  const change = useChange();
  const isOpen = via !== null || avoid !== null;
  return (
    <details className={styles.detour} open={isOpen || undefined}>
      <summary>{isThrough ? 'Through a role, or around one' : 'Around a role'}</summary>
      {isThrough && (
        <RolePicker
          taxonomy={taxonomy}
          label="Through"
          value={via}
          onChange={(role) => change(choose, 'via', role)}
        />
      )}
      <RolePicker
        taxonomy={taxonomy}
        label="Around"
        value={avoid}
        onChange={(role) => change(choose, 'avoid', role)}
      />
    </details>
  );
}
