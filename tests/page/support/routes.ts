import { screen, within } from '@testing-library/dom';
import { mle } from '../../browser/records';
import { open } from './page';

/** Another end, some steps from the role that most tests begin at. */
export const END = 'content-strategist';
export const ROUTE = `?page=routes&from=${mle.id}&to=${END}`;

const panel = () => screen.getByRole('complementary', { name: 'Routes' });
export const routes = () => within(panel());
/** Opens the page of routes at a link to it. */
export async function openRoutes(...[search, frame]: Parameters<typeof open>) {
  const reader = await open(search, frame);
  await screen.findByRole('complementary', { name: 'Routes' });
  return reader;
}
/** What is announced of routes or moves. */
export const said = () =>
  routes()
    .queryAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('\n');

/** The links to the roles of the way that is read. */
export const stepLinks = () => [
  ...([...panel().querySelectorAll('ol')].at(-1)?.querySelectorAll('a') ?? []),
];
export const stepTitles = () => stepLinks().map(({ textContent }) => textContent);
