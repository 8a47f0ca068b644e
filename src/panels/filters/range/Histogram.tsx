import type { Range, RangeFacet } from '../../../state';
import { binOf, binsOf, countBins } from './bins';
import styles from './RangeFilter.module.css';

const WIDTH = 200;
const HEIGHT = 62;

interface HistogramProps {
  readonly facet: RangeFacet;
  readonly figures: Float64Array;
  readonly range: Range;
}

/** The distribution of the figures; bars inside the range are emphasised, those of the highest level red. */
export function Histogram({ facet, figures, range }: HistogramProps) {
  const { floor, ceiling, levels = [] } = facet;
  const bins = binsOf(facet);
  const counts = [...countBins(bins, figures)];
  const most = Math.max(1, ...counts);
  const width = WIDTH / bins.count;
  const alarm = levels.at(-1)?.from ?? Number.POSITIVE_INFINITY;
  const stateOf = (bin: number) => {
    if (bin < binOf(bins, range.min) || bin > binOf(bins, range.max)) return styles.out;
    return floor + bin * bins.width >= alarm ? styles.alarm : styles.in;
  };
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, bin) => {
        const height = (count / most) * (HEIGHT - 4);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the bins keep their order
            key={bin}
            className={stateOf(bin)}
            x={bin * width + 1}
            y={HEIGHT - height}
            width={width - 2}
            height={height}
          />
        );
      })}
      {levels.slice(1).map(({ from }) => {
        const x = ((from - floor) / (ceiling - floor)) * WIDTH;
        return <line key={from} className={styles.threshold} x1={x} x2={x} y1="0" y2={HEIGHT} />;
      })}
    </svg>
  );
}
