import { formatMoney, formatMoneyShort } from '../../../../domain';
import styles from './PayStripPlot.module.css';
import { marksOf, type PayStrip, positionOn } from './payStrip';

const tickAnchor = (position: number) =>
  position <= 0 ? 'start' : position >= 100 ? 'end' : 'middle';
const anchorAt = (position: number) => (position < 18 ? 'start' : position > 82 ? 'end' : 'middle');

interface PayStripPlotProps {
  strip: PayStrip;
  amount: number;
  currency: string;
}

/** All pay in one currency as ticks on a line; the median and this role stand out. */
export function PayStripPlot({ strip, amount, currency }: PayStripPlotProps) {
  const { amounts, median, above, ticks } = strip;
  const position = (value: number) => positionOn(strip, value);
  const at = (value: number) => `${position(value)}%`;
  const words = [
    `Pay of ${amounts.length} roles, from ${formatMoney(amounts[0] ?? 0, currency)}`,
    `to ${formatMoney(amounts.at(-1) ?? 0, currency)}; median ${formatMoney(median, currency)}.`,
    above ? `${above} of them are paid more than this role.` : 'None is paid more than this role.',
  ];
  return (
    <svg className={styles.plot} role="img" aria-label={words.join(' ')}>
      <line className={styles.axis} x1="0" x2="100%" y1="60.5" y2="60.5" />
      {marksOf(strip).map((mark) => (
        <line key={mark} className={styles.role} x1={`${mark}%`} x2={`${mark}%`} y1="50" y2="60" />
      ))}
      {ticks.map((tick) => (
        <text key={tick} x={at(tick)} y="78" textAnchor={tickAnchor(position(tick))}>
          {formatMoneyShort(tick, currency)}
        </text>
      ))}
      <line className={styles.median} x1={at(median)} x2={at(median)} y1="36" y2="66" />
      <line className={styles.this} x1={at(amount)} x2={at(amount)} y1="19" y2="66" />
      <text
        className={styles.medianName}
        x={at(median)}
        y="31"
        textAnchor={anchorAt(position(median))}
      >
        median role {formatMoneyShort(median, currency)}
      </text>
      <text
        className={styles.thisName}
        x={at(amount)}
        y="13"
        textAnchor={anchorAt(position(amount))}
      >
        this role
      </text>
    </svg>
  );
}
