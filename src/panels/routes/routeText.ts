import {
  type FoundRoute,
  figureText,
  type Move,
  type MoveColumns,
  type Obstacle,
  percentText,
  type Wish,
} from '../../derive';
import { counted, countText, formatMoney, type RoleIndex } from '../../domain';
import type { Along, Test } from '../../state';

/** A share from 0 to 1 as it is read: "62 %". */
export function shareText(share: number): string {
  const percent = 100 * share;
  return percentText(percent < 10 ? Number(percent.toFixed(1)) : Math.round(percent));
}

/** A route in a few words: "3 steps, 53 %". */
export function routeText({ steps, strength }: FoundRoute): string {
  const count = counted(steps.length, 'step');
  return strength === undefined ? count : `${count}, ${shareText(strength)}`;
}

/** Why there is no route, and what can be done about it. `titleOf` takes an index. */
export function obstacleText(
  obstacle: Obstacle,
  along: Along,
  titleOf: (role: RoleIndex) => string,
): string {
  if (obstacle.kind === 'filters') {
    const [first, ...others] = obstacle.alone;
    if (first === undefined) return 'The filters are in the way, several of them together.';
    const names = [first, ...others].map(barText).join(', or without ');
    return `A filter is in the way: without ${names}, there is a route.`;
  }
  if (obstacle.kind === 'through') return `No chain leads through ${titleOf(obstacle.via)}.`;
  if (obstacle.kind === 'apart') {
    return along === 'matches'
      ? 'The two stand in separate parts of the network: no chain of matches joins them.'
      : 'No chain of pressure joins the two.';
  }
  const [ahead, behind] = [titleOf(obstacle.ahead), titleOf(obstacle.behind)];
  return along === 'matches'
    ? `A one-way relation is in the way: ${behind} names ${ahead}, and is not named back.`
    : `Pressure runs the other way: ${behind} leans on ${ahead}, not ${ahead} on ${behind}.`;
}

const barText = (name: string) => (name === 'the way around' ? name : `the one on ${name}`);

/** A difference with its sign: "+9,030", "−24", "0"; grouped as the amount is that stands beside it. */
export function signed(figure: number): string {
  const size = countText(Math.abs(figure));
  return figure === 0 ? '0' : figure > 0 ? `+${size}` : `\u2212${size}`;
}

/** What a move changes: "Pay 102,950 USD, −6,020. Flight risk 32 %, −53 points."; what is not on file is left out. */
export function changeText(
  { pay, risk }: Pick<Move, 'pay' | 'risk'>,
  columns: MoveColumns,
  to: RoleIndex,
): string {
  const money = columns.currency && formatMoney(columns.pay[to] ?? 0, columns.currency);
  return [
    ...(money && pay !== undefined ? [`Pay ${money}, ${signed(pay)}.`] : []),
    ...(risk !== undefined
      ? [`Flight risk ${percentText(columns.risk[to] ?? 0)}, ${signed(risk)} points.`]
      : []),
  ].join(' ');
}

/** A test by its name, and whether it holds: "worth it by 12,000", "not safe by 3 points". */
export function marginText(test: Test, margin: number | undefined, currency?: string): string {
  const name = TEST_NAMES[test].toLowerCase();
  if (margin === undefined) return `${name}: no figure`;
  const size = Math.round(Math.abs(margin));
  const much =
    test !== 'worth'
      ? `${figureText(size)} ${size === 1 ? 'point' : 'points'}`
      : currency
        ? formatMoney(size, currency)
        : figureText(size);
  return margin >= 0 ? `${name}${size ? ` by ${much}` : ''}` : `not ${name} by ${much}`;
}

/** What the tests are called. */
export const TEST_NAMES = { viable: 'Viable', worth: 'Worth it', safe: 'Safe' } as const;

/** How moves are sorted, inside a sentence. */
export const ORDER_NAMES = {
  ...{ mix: 'by the mix', steps: 'by steps', weakest: 'by their weakest step' },
  ...{ pay: 'by pay', risk: 'by flight risk' },
} as const;

/** What a wish is called inside a sentence. */
export const WISH_NAMES: Readonly<Record<Wish, string>> = {
  ...{ viable: 'viable', worth: 'worth it', safe: 'safe' },
  ...{ families: 'the families', habitats: 'the habitats', filters: 'the filters' },
};

/** The tests that a taxonomy has figures for. */
export function testsOf({ currency, hasRisk }: MoveColumns): Test[] {
  return ['viable', ...(currency ? ['worth' as const] : []), ...(hasRisk ? ['safe' as const] : [])];
}

/** Which tests hold for a move and which fail, each with by how much; in the order of the tests. */
export function verdictOf(
  { margins }: Pick<Move, 'margins'>,
  columns: MoveColumns,
): { readonly test: Test; readonly holds: boolean; readonly text: string }[] {
  return testsOf(columns).map((test) => ({
    test,
    holds: (margins[test] ?? -1) >= 0,
    text: marginText(test, margins[test], columns.currency),
  }));
}
