import { offeredViews, passingRoles } from '../../../derive';
import { RISK_LEVELS, type Role, type Taxonomy } from '../../../domain';
import { choiceFacetOf, DEFAULT_VIEW, rangeFacetOf, setFilter, type View } from '../../../state';

/** A question that a taxonomy can answer, and the view that answers it. */
export interface Question {
  readonly text: string;
  readonly view: View;
}

const SHOWN = 3;

/** A few questions to begin with: the first that this taxonomy has answers to. `opened` is its name in the link. */
export function questionsOf(taxonomy: Taxonomy, opened: string | null): Question[] {
  const start: View = { ...DEFAULT_VIEW, taxonomy: opened };
  return ASKED.flatMap((ask) => ask(taxonomy, start) ?? []).slice(0, SHOWN);
}

type Ask = (taxonomy: Taxonomy, start: View) => Question | undefined;

const highRiskInBanks: Ask = (taxonomy, start) => {
  const [risk, habitat] = [rangeFacetOf(taxonomy, 'risk'), choiceFacetOf(taxonomy, 'habitat')];
  const banks = habitat?.options.filter(({ label }) => /\bbanks?\b/i.test(label)) ?? [];
  if (!risk || !habitat || !banks.length) return undefined;
  const living = setFilter(
    start,
    habitat,
    banks.map(({ id }) => id),
  );
  const view = setFilter(living, risk, { ...HIGH, unknown: false });
  return answered(taxonomy, 'Which high-risk roles live in banks?', sortedBy(view, 'risk'));
};

const bestPaidInData: Ask = (taxonomy, start) => {
  const [family, pay] = [choiceFacetOf(taxonomy, 'family'), rangeFacetOf(taxonomy, 'salary')];
  const data = family?.options.find(({ label }) => /\bdata\b/i.test(label));
  if (!family || !data || !pay) return undefined;
  const view = setFilter(start, family, [data.id]);
  return answered(taxonomy, 'Which data roles pay best?', sortedBy(view, 'salary'));
};

const pressure: Ask = (taxonomy, start) =>
  offeredViews(taxonomy).has('org-chart')
    ? { text: 'Who puts pressure on whom?', view: { ...start, layout: 'org-chart' } }
    : undefined;

const closeToMostCited: Ask = ({ roles }, start) => {
  const most = roles.reduce<Role | undefined>(
    (top, role) => (role.citations > (top?.citations ?? 0) ? role : top),
    undefined,
  );
  return most && { text: `What is close to ${most.title}?`, view: { ...start, role: most.id } };
};

const neighbourhoods: Ask = ({ matches }, start) =>
  matches.source.length > 0
    ? { text: 'Which roles belong together?', view: { ...start, page: 'neighbourhoods' } }
    : undefined;

// In the order in which they are offered.
const ASKED = [highRiskInBanks, bestPaidInData, pressure, closeToMostCited, neighbourhoods];

const [{ from: min, to: max }] = RISK_LEVELS.slice(-1) as [(typeof RISK_LEVELS)[number]];
const HIGH = { min, max };

const sortedBy = (view: View, key: string): View => ({ ...view, sort: { key, descending: true } });

/** The question, if any role passes the filters of its view. */
function answered(taxonomy: Taxonomy, text: string, view: View): Question | undefined {
  return passingRoles(taxonomy, view.filters).count > 0 ? { text, view } : undefined;
}
