import type { Dossier, Role, RoleId, Taxonomy } from '../../domain';
import type { Why } from '../../why';

interface CompareProps {
  readonly taxonomy: Taxonomy;
  /** Two to four roles, in the order in which they stand side by side. */
  readonly roles: readonly Role[];
  /** The same promise for the same role as long as the data is the same. */
  readonly loadDossier: (id: RoleId) => Promise<Dossier>;
  /** What two roles have in common. Rejects when what is needed for it cannot be loaded. */
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  readonly onClose: () => void;
}

/** Two to four roles side by side, section by section. */
export function Compare({ roles }: CompareProps) {
  return <section aria-label="Comparison">{roles.map(({ title }) => title).join(', ')}</section>;
}
