/**
 * A function, called with a value, as an expression for the page. The compiler of these files names inner functions
 * by a helper that the page does not have, so the expression brings it.
 */
export const inPage = (question: unknown, value: unknown = null) =>
  `((__name) => (${question})(${JSON.stringify(value)}))((named) => named)`;
