import { type Browser, chromium } from 'playwright-core';

/** Nothing of the browser's own may look for the internet, and a container's root has no sandbox. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** The browser that `set-up.mjs` has found. */
export const launchBrowser = async (): Promise<Browser> => {
  const { KPI_CASCADE_CHROMIUM: executablePath, KPI_CASCADE_CHROMIUM_LIBRARIES: libraries } =
    process.env;
  if (!executablePath) throw new Error('No Chromium: the set-up of the browser tests has not run.');
  return chromium.launch({
    executablePath,
    args: FLAGS,
    ...(libraries && {
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
    }),
  });
};
