import { formatMoney, type RoleRecord } from '../../../../domain';
import { useDossierContext } from '../../context/useDossierContext';
import { PayStripPlot } from './PayStripPlot';
import { payStrip } from './payStrip';
import styles from './Salary.module.css';

/** [03] The figure, its position among the others, and what it is believed to mean. */
export function Salary({ record: { salary } }: { record: RoleRecord }) {
  const { roles } = useDossierContext().lookup.taxonomy;
  if (!salary) return null;
  const { amount, currency, basis, commentary, delusion } = salary;
  const strip = payStrip(roles, salary);
  return (
    <>
      <p className={styles.figure}>{formatMoney(amount, currency)}</p>
      <p className={styles.basis}>A year. Basis: {basis}</p>
      {strip && <PayStripPlot strip={strip} amount={amount} currency={currency} />}
      {strip?.leftOut && <p className={styles.basis}>Not on the scale: {strip.leftOut}.</p>}
      {commentary && <p className={styles.prose}>{commentary}</p>}
      {delusion && (
        <blockquote className={styles.pull}>
          <p>{delusion}</p>
        </blockquote>
      )}
    </>
  );
}
