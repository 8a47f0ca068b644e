import type { Statement } from './statements';
import type { WeightOf } from './weights';

/** Two statements and the terms that both have. */
export interface Candidate {
  readonly statements: readonly [Statement, Statement];
  readonly terms: readonly string[];
}

/** Every two statements that share a term of any weight, found by that term. */
export function pairsWithTerms(
  one: readonly Statement[],
  other: readonly Statement[],
  weightOf: WeightOf,
): Candidate[] {
  const users = usersOf(other);
  return one.flatMap((statement) => {
    const shared = new Map<Statement, string[]>();
    for (const term of statement.terms) {
      for (const user of users.get(term) ?? []) {
        if (weightOf(term) > 0) shared.set(user, [...(shared.get(user) ?? []), term]);
      }
    }
    return [...shared].map(
      ([user, terms]): Candidate => ({ statements: [statement, user], terms }),
    );
  });
}

/** The statements in which each term stands. */
function usersOf(statements: readonly Statement[]): Map<string, Statement[]> {
  const users = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const term of statement.terms) {
      const known = users.get(term);
      if (known) known.push(statement);
      else users.set(term, [statement]);
    }
  }
  return users;
}
