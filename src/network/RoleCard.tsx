import type { CSSProperties } from 'react';
import { figureText, type RoleCard as RoleCardText } from '../derive';
import { type RoleIndex, riskLevel } from '../domain';
import { FamilyDot } from '../ui';
import { CARD, type CardPlace } from './labels/placeCard';
import type { RoleMap } from './map/types';
import { useMapState } from './map/useMap';
import styles from './RoleCard.module.css';

interface RoleCardProps {
  readonly map: RoleMap;
  readonly cardOf: (role: RoleIndex) => RoleCardText | undefined;
}

/** The role that the pointer is on, at a glance. Only for the eye: its dossier, and the list of roles, say all of it. */
export function RoleCard({ map, cardOf }: RoleCardProps) {
  const shown = useMapState(map, ({ card }) => card);
  const card = shown && cardOf(shown.role);
  if (!card) return null;
  const { title, family, filed, risk, pay, matches, isComputed } = card;
  return (
    <div
      className={styles.card}
      style={styleAt(shown.place)}
      data-card={title}
      data-by-hover
      aria-hidden="true"
    >
      <p className={styles.title}>
        <bdi>{title}</bdi>
      </p>
      {family && (
        <p className={styles.family}>
          <FamilyDot slot={family.slot} unfiled={!filed} /> {family.name}
        </p>
      )}
      {(risk !== undefined || pay) && (
        <p className={styles.figures}>
          {risk !== undefined && (
            <span data-level={riskLevel(risk)}>
              Risk {figureText(risk)}
              {'\u202f'}% {riskLevel(risk)}
            </span>
          )}
          {pay && <span>{pay}</span>}
        </p>
      )}
      {matches.length > 0 && (
        <ul>
          {isComputed && <li>computed matches</li>}
          {matches.map((match) => (
            <li key={match.title}>
              <span>{match.title}</span>
              <b>
                {match.percent}
                {'\u202f'}%
              </b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Its nearest corner stands still however high it is. */
function styleAt({ x, y, extends: to }: CardPlace): CSSProperties {
  return {
    width: CARD.width,
    maxHeight: CARD.height,
    left: to.x === 'right' ? x : x - CARD.width,
    top: y,
    ...(to.y === 'up' && { transform: 'translateY(-100%)' }),
  };
}
