import { WEIGHTS, type Why } from '../../why';
import styles from './Why.module.css';

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

interface FormulaProps {
  readonly why: Why;
  /** How many roles the taxonomy has. */
  readonly roles: number;
}

/** How the affinity is computed, with the figures of this pair. */
export function Formula({ why, roles }: FormulaProps) {
  const { parts, baselines, score, sampleSize } = why;
  const isAll = sampleSize === (roles * (roles - 1)) / 2;
  const pairs = `${sampleSize.toLocaleString('en')} pairs`;
  return (
    <details className={styles.formula}>
      <summary>How affinity is computed</summary>
      <p>
        {isAll ? `All ${pairs} of this taxonomy` : `${pairs}, drawn by lot,`} were compared. In each
        part two roles are alike from 0 to 1. That is divided by what is much in this taxonomy,
        where more than much counts as much, and multiplied by the part’s weight; here the parts add
        up to {score.toFixed(2)}. Much is what one in a hundred reaches of those pairs that have any
        of it in common. Words are compared by the cosine of their TF-IDF weights, habitats to
        neighbours by the share of all that both have (Jaccard), figures by their distance. What is
        not on file is not in common.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Here</th>
            <th scope="col">Much</th>
            <th scope="col">Weight</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(WEIGHTS) as Part[]).map((part) => (
            <tr key={part}>
              <th scope="row">{NAMES[part]}</th>
              <td>{parts[part]?.toFixed(2) ?? 'not on file'}</td>
              <td>{baselines[part].high.toFixed(2)}</td>
              <td>{WEIGHTS[part]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
