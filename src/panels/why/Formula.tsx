import { WEIGHTS, type Why } from '../../why';
import styles from './WhyCard.module.css';

type Part = keyof typeof WEIGHTS;

const NAMES: Readonly<Record<Part, string>> = {
  words: 'words, weighed by how rare they are',
  neighbours: 'neighbours',
  habitats: 'habitats',
  weapons: 'weapons',
  metrics: 'metrics',
  rituals: 'rituals',
  salary: 'salary',
  risk: 'flight risk',
};

/** How the affinity is reckoned, with the figures of this pair. */
export function Formula({ why: { parts, affinity } }: { why: Why }) {
  return (
    <details className={styles.formula}>
      <summary>How affinity is reckoned</summary>
      <p>
        Of all pairs in this taxonomy, {affinity} in a hundred have less in common. What two have in
        common is the mean of these parts, from 0 to 1, by their weights; a part of which one of the
        two has nothing is left out.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Weight</th>
            <th scope="col">Here</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(WEIGHTS) as Part[]).map((part) => (
            <tr key={part}>
              <th scope="row">{NAMES[part]}</th>
              <td>{WEIGHTS[part]}</td>
              <td>{parts[part]?.toFixed(2) ?? 'left out'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
