import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { indexOfRole } from '../../derive';
import { announce, Icon } from '../../ui';
import styles from './Moving.module.css';
import type { Movable } from './movable';
import { isWay, mapStep, roleStep, WAYS, type Way } from './steps';

const ICONS = { ArrowUp: 'up', ArrowLeft: 'left', ArrowRight: 'right', ArrowDown: 'down' } as const;

/** Four arrows that move the map or a role; the arrow keys do the same while it has the focus, and Escape closes it. */
export function MovePad({ mover, roles, selected, asked, onAsk }: Movable) {
  const [isRole, setRole] = useState(Boolean(asked));
  const index = asked ? indexOfRole({ roles }, asked) : selected;
  const role = mover?.nudge ? roles[index] : undefined;
  const pad = useRef<HTMLFieldSetElement>(null);
  const before = useRef(document.activeElement);
  useEffect(() => pad.current?.querySelector('button')?.focus(), []);
  const close = () => {
    onAsk(undefined);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  const moved = isRole ? role : undefined;
  const move = (way: Way) => {
    if (moved) mover?.nudge?.(index, roleStep(way));
    else mover?.panBy(mapStep(way));
    announce(`${moved?.title ?? 'The map'}: ${WAYS[way].name}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'Escape') close();
    // Between the two choices the arrows are those of the radio buttons.
    else if (isWay(key) && !(event.target instanceof HTMLInputElement)) move(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset ref={pad} className={styles.pad} onKeyDown={onKeyDown}>
      <legend>{role ? 'Move' : 'Move the map'}</legend>
      {role && (
        <div className={styles.what}>
          <Choice isChosen={!isRole} onChoose={() => setRole(false)} name="the map" />
          <Choice isChosen={isRole} onChoose={() => setRole(true)} name={role.title} />
        </div>
      )}
      <div className={styles.arrows}>
        {(Object.keys(WAYS) as Way[]).map((way) => (
          <button
            key={way}
            type="button"
            data-way={WAYS[way].name}
            aria-label={`${WAYS[way].name[0]?.toUpperCase()}${WAYS[way].name.slice(1)}`}
            onClick={() => move(way)}
          >
            <Icon name={ICONS[way]} />
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly name: string;
}

function Choice({ isChosen, onChoose, name }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="moved" checked={isChosen} onChange={onChoose} />
      <bdi>{name}</bdi>
    </label>
  );
}
