import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './findBrowser';

/** `npm run picture`: takes the picture in the README from the site in dist/. */
const server = await preview({
  configLoader: 'runner',
  preview: { host: '127.0.0.1', port: 4275 },
});
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath && { executablePath }),
});
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
await page.goto('http://127.0.0.1:4275/?role=machine-learning-engineer');
await page.getByRole('heading', { name: '[01]' }).waitFor();
await page.waitForTimeout(500);
await page.screenshot({ path: '.github/rolegraph.png' });
await browser.close();
await server.close();
