import { By, Key as Keys, Origin, type WebDriver } from 'selenium-webdriver';
import type { Driver, Key } from './driver';

const KEYS: Record<Key, string> = {
  ArrowDown: Keys.ARROW_DOWN,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  PageUp: Keys.PAGE_UP,
  Tab: Keys.TAB,
  '/': '/',
};

/** What the checks ask of a browser, in the words of W3C WebDriver. */
export function verbs(driver: WebDriver): Omit<Driver, 'version' | 'close'> {
  let first = '';
  const evaluate = (expression: string) => driver.executeScript(`return ${expression}`);
  const type = (text: string) => driver.actions().sendKeys(text).perform();
  return {
    goTo: (url) => goTo(driver, url),
    enterFrame: () => driver.switchTo().frame(0),
    leaveFrame: () => driver.switchTo().defaultContent(),
    openTab: async (url) => {
      first = await driver.getWindowHandle();
      // A tab behind another paints nothing.
      await driver.switchTo().newWindow('window');
      await driver.get(url);
    },
    closeTab: async () => {
      await driver.close();
      await driver.switchTo().window(first);
    },
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    evaluate,
    click: ({ x, y }) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .click()
        .perform(),
    press: (key) => type(KEYS[key]),
    type,
    chooseFiles: (paths) =>
      driver.findElement(By.css('input[type=file]')).sendKeys(paths.join('\n')),
    resize: (width, height) => resize(driver, width, height),
    screenshot: () => screenshot(driver),
    noise: async () => (await evaluate('window.collectedNoise()')) as string[],
  };
}

/** Goes to another page and waits until the one before is gone; asks again where nothing comes of it. */
async function goTo(driver: WebDriver, url: string): Promise<void> {
  await driver.executeScript('window.isLeft = true');
  // While one page follows another a question may fail.
  const isThere = () =>
    driver
      .executeScript<boolean>('return !window.isLeft && document.readyState !== "loading"')
      .catch(() => false);
  for (let tries = 0; tries < 3; tries++) {
    await driver.get(url);
    if (await driver.wait(isThere, 15_000).catch(() => false)) return;
  }
  throw new Error(`${url} does not load`);
}

/** WebKit takes a screenshot with the next frame that it paints, so a dot that nobody sees changes meanwhile. */
async function screenshot(driver: WebDriver): Promise<Uint8Array> {
  await driver.executeScript(`
    const dot = document.body.appendChild(document.createElement('div'));
    dot.style.cssText = 'position: fixed; top: 0; left: 0; width: 1px; height: 1px';
    let alpha = 0;
    const timer = setInterval(() => {
      alpha = 0.02 - alpha;
      dot.style.backgroundColor = 'rgb(0 0 0 / ' + alpha + ')';
    }, 30);
    window.stopDot = () => { clearInterval(timer); dot.remove(); };
  `);
  const png = await driver.takeScreenshot();
  await driver.executeScript('window.stopDot()');
  return Buffer.from(png, 'base64');
}

/** The window is as much larger than the page as its own bars need. Throws when the page does not get the size. */
async function resize(driver: WebDriver, width: number, height: number): Promise<void> {
  const sizes = () =>
    driver.executeScript(
      'return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth]',
    ) as Promise<[number, number, number]>;
  const [bars, bar] = await sizes();
  await driver
    .manage()
    .window()
    .setRect({ width: width + bars, height: height + bar });
  await driver.wait(
    async () => (await sizes())[2] === width,
    5000,
    `the page is not ${width} wide`,
  );
}
