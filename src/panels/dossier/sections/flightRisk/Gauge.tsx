import { RISK_LEVELS, riskLevel } from '../../../../domain';
import styles from './Gauge.module.css';
import { GaugePointer } from './GaugePointer';

const TICKS = Array.from({ length: 21 }, (_, index) => index * 5);
const FIGURES = [...RISK_LEVELS.map(({ from }) => from), 100];
const anchorOf = (figure: number) => (figure === 0 ? 'start' : figure === 100 ? 'end' : 'middle');
const endOf = (index: number) => FIGURES[index + 1] ?? 100;

/** A flight risk on the scale of its three levels. */
export function Gauge({ percent }: { percent: number }) {
  const label = `${percent} percent, ${riskLevel(percent)}`;
  return (
    <svg className={styles.gauge} role="img" aria-label={label}>
      {RISK_LEVELS.map(({ level, from }, index) => (
        <g key={level} data-level={level} className={styles.zone}>
          <rect x={`${from}%`} width={`${endOf(index) - from}%`} y="62" height="14" />
          <text x={`${(from + endOf(index)) / 2}%`} y="113" textAnchor="middle">
            {level}
          </text>
        </g>
      ))}
      {TICKS.map((tick) => {
        const x = `${tick}%`;
        return (
          <line
            key={tick}
            className={styles.tick}
            x1={x}
            x2={x}
            y1="76"
            y2={84 - (tick % 10 ? 4 : 0)}
          />
        );
      })}
      {FIGURES.map((figure) => (
        <text key={figure} x={`${figure}%`} y="98" textAnchor={anchorOf(figure)}>
          {figure}
        </text>
      ))}
      <GaugePointer percent={percent} />
    </svg>
  );
}
