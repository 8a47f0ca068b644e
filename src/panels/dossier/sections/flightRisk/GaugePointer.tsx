import { percentText } from '../../../../derive';
import { riskLevel } from '../../../../domain';
import styles from './Gauge.module.css';

/** On which side of the pointer figure and level are, so that neither crosses an edge. */
function sides(percent: number): { figure: 'left' | 'right'; level: 'left' | 'right' } {
  return { figure: percent < 40 ? 'right' : 'left', level: percent > 82 ? 'left' : 'right' };
}

/** The pointer of the gauge, with the figure and its level in words. */
export function GaugePointer({ percent }: { percent: number }) {
  const risk = riskLevel(percent);
  const { figure, level } = sides(percent);
  const number = <tspan className={styles.figure}>{percentText(percent)}</tspan>;
  const name = (
    <tspan className={styles.level} data-level={risk} dx={figure === level ? 10 : 0}>
      {risk}
    </tspan>
  );
  return (
    <svg x={`${percent}%`} overflow="visible" aria-hidden="true">
      <path className={styles.pointer} d="M-7 44h14l-7 11zM-1.25 50h2.5v34h-2.5z" />
      <text y="40" x="-14" textAnchor="end">
        {figure === 'left' && number}
        {level === 'left' && name}
      </text>
      <text y="40" x="14">
        {figure === 'right' && number}
        {level === 'right' && name}
      </text>
    </svg>
  );
}
