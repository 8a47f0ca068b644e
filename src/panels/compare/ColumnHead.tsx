import type { Role, Taxonomy } from '../../domain';
import { Icon } from '../../ui';
import { RoleLink } from '../parts';
import styles from './ComparisonTable.module.css';

interface ColumnHeadProps {
  readonly taxonomy: Taxonomy;
  readonly role: Role;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly onUnpin: () => void;
}

/** The head of a role's column: its title as a link to its file, and a way to take it out. */
export function ColumnHead({ taxonomy, role, failed, onRetry, onUnpin }: ColumnHeadProps) {
  return (
    <div className={styles.columnHead}>
      <RoleLink taxonomy={taxonomy} id={role.id} />
      <button type="button" aria-label={`Unpin ${role.title}`} onClick={onUnpin}>
        <Icon name="close" />
      </button>
      {failed && (
        <p role="alert">
          The record could not be loaded.{' '}
          <button type="button" className={styles.retry} onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
