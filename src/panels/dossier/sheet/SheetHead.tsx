import type { RefObject } from 'react';
import type { RoleId } from '../../../domain';
import { selectRole } from '../../../state';
import { useChange } from '../../../state/react';
import { Icon } from '../../../ui';
import { useDossierContext } from '../context/useDossierContext';
import { useIsVisible } from '../frame/useIsVisible';
import styles from './SheetHead.module.css';
import { useSheetDrag } from './useSheetDrag';

interface SheetHeadProps {
  sheet: RefObject<HTMLElement | null>;
  id: RoleId;
  title: string;
  raised: boolean;
  onRaise: (raised: boolean) => void;
}

/** On a phone, the top edge of the sheet: the grip, and the title bar while the sheet is raised. */
export function SheetHead({ sheet, id, title, raised, onRaise }: SheetHeadProps) {
  const change = useChange();
  const isTitleVisible = useIsVisible(useDossierContext().titleRef, id);
  const close = () => change(selectRole, null);
  const drag = useSheetDrag(sheet, raised, (rest) => {
    if (rest === 'closed') close();
    else onRaise(rest === 'raised');
  });
  return (
    <div className={styles.head} data-raised={raised} {...drag}>
      <span className={isTitleVisible ? styles.reference : styles.title} aria-hidden="true">
        {isTitleVisible ? id : title}
      </span>
      <button
        type="button"
        className={styles.grip}
        aria-expanded={raised}
        aria-label={raised ? 'Lower the dossier' : 'Raise the dossier'}
        onClick={() => onRaise(!raised)}
      >
        {raised && <Icon name="down" />}
      </button>
      <button type="button" className={styles.close} aria-label="Close" onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
