import styles from './Chart.module.css';
import { type DemandsContent, demandsOn } from './demandPlates';

/** What is demanded along the selected role's flows. The dossier has it whole. */
export function Demands(props: DemandsContent) {
  return demandsOn(props).map(({ key, text, x, y, width }) => (
    <span
      key={key}
      data-demand={key}
      className={styles.demand}
      style={{ left: x, top: y, maxWidth: width + 8 }}
    >
      {text}
    </span>
  ));
}
