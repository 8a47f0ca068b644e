import type { Role, RoleId } from '../../domain';
import { togglePin, useChange, useView, type View } from '../../state';
import styles from './Compare.module.css';

const unpinAll = (view: View, pins: readonly RoleId[]) => pins.reduce(togglePin, view);

/** Says which roles a link asks to compare that this taxonomy does not have; nothing when it has them all. */
export function UnknownPins({ roles }: { roles: readonly Role[] }) {
  const pins = useView((view) => view.pins);
  const change = useChange();
  const unknown = pins.filter((pin) => !roles.some(({ id }) => id === pin));
  if (unknown.length === 0) return null;
  return (
    <p role="alert" className={styles.failure}>
      This taxonomy does not know {unknown.map((id) => `“${id}”`).join(', ')}.{' '}
      <button type="button" onClick={() => change(unpinAll, unknown)}>
        {unknown.length === 1 ? 'Leave it out' : 'Leave them out'}
      </button>
    </p>
  );
}
