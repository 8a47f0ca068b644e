import type { FoundRoute, Obstacle, Reach, Reached } from '../../derive';
import { figureText } from '../../derive';
import { formatMoney, type RoleIndex } from '../../domain';
import type { Along } from '../../state';

/** A share from 0 to 1 as it is read: "62 %". */
export function shareText(share: number): string {
  const percent = 100 * share;
  return `${figureText(percent < 10 ? Number(percent.toFixed(1)) : Math.round(percent))}\u2009%`;
}

const stepsText = (steps: number) => (steps === 1 ? '1 step' : `${steps} steps`);

/** A route in a few words: "3 steps, 53 %". */
export function routeText({ steps, strength }: FoundRoute): string {
  const count = stepsText(steps.length);
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
    const names = [first, ...others].join(', or without the one on ');
    return `A filter is in the way: without the one on ${names}, there is a route.`;
  }
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

/** Why a role within reach has its rank: "86 % in 1 step", "12,000 USD more", "9 points less risk". */
export function reasonsOf(
  { closeness, steps, pay, lowerRisk }: Reached,
  { currency, hasOtherPay }: Pick<Reach, 'currency' | 'hasOtherPay'>,
): string[] {
  const salary = hasOtherPay ? `salary in ${currency}` : 'salary';
  const money = (amount: number) => (currency ? formatMoney(amount, currency) : figureText(amount));
  return [
    `${shareText(closeness)} in ${stepsText(steps)}`,
    ...(currency === undefined ? [] : [differenceText(pay, salary, money, 'more', 'less')]),
    differenceText(
      lowerRisk,
      'risk',
      (points) => `${figureText(points)} points`,
      'less risk',
      'more risk',
    ),
  ];
}

function differenceText(
  figure: number | undefined,
  name: string,
  text: (amount: number) => string,
  more: string,
  less: string,
): string {
  if (figure === undefined) return `no ${name} to compare`;
  if (figure === 0) return `the same ${name}`;
  return `${text(Math.abs(figure))} ${figure > 0 ? more : less}`;
}
