// npm run icons: draws the PNGs of assets/ again from the SVGs beside them, in a Chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../test/e2e/find-chromium.mjs';
import { ROOT } from './run.mjs';

/** Each drawing's sizes in pixels. Few pixels have a drawing of their own, `-small`, whose lines fall on them. */
const COMMAND = { small: [16], large: [32, 80] };
const ICONS = {
  icon: { small: [16, 32], large: [64, 80, 128] },
  'show-pane': COMMAND,
  'tag-selection': COMMAND,
  'build-cascade': COMMAND,
};

const asset = (name) => path.join(ROOT, 'assets', name);

const { executable, libraries } = await findChromium();
const browser = await chromium.launch({
  executablePath: executable,
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
  ...(libraries && { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
});
const page = await browser.newPage();
for (const [name, { small, large }] of Object.entries(ICONS))
  for (const size of [...small, ...large]) {
    const drawing = small.includes(size) ? `${name}-small.svg` : `${name}.svg`;
    const svg = readFileSync(asset(drawing), 'base64');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin: 0"><img src="data:image/svg+xml;base64,${svg}" width="${size}" height="${size}" style="display: block">`,
      { waitUntil: 'load' },
    );
    writeFileSync(asset(`${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
await browser.close();
console.log('Wrote the icons into assets/');
