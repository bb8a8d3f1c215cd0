import path from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '../workbench/server/serve';
import { launchBrowser } from '../test/e2e/browser';
import { OpenedWorkbench } from '../test/e2e/workbench';

const ROOT = path.resolve(import.meta.dirname, '..');

export interface InBrowser {
  readonly wb: OpenedWorkbench;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Lets the browser tests' set-up find Chromium. */
const findChromium = async (): Promise<void> => {
  const file = new URL(`file://${path.join(ROOT, 'test', 'e2e', 'find-chromium.mjs')}`);
  const found = (await import(file.href)) as {
    findChromium: () => Promise<{ executable: string; libraries: string }>;
  };
  const { executable, libraries } = await found.findChromium();
  process.env.KPI_CASCADE_CHROMIUM = executable;
  process.env.KPI_CASCADE_CHROMIUM_LIBRARIES = libraries;
};

/**
 * The production build in the workbench, in a browser.
 * @param workbook A file; null for a new workbook.
 * @param inPages Runs in each page and frame before its own scripts.
 */
export async function openInBrowser(
  workbook: string | null,
  inPages: () => void,
): Promise<InBrowser> {
  await findChromium();
  const browser = await launchBrowser();
  const serving = await serve({
    addIn: path.join(ROOT, 'dist'),
    window: path.join(ROOT, 'workbench', 'dist'),
    office: path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist'),
    ...(workbook !== null && { workbook }),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // The script runner names every function by a helper that a page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (one) => one;' });
  await page.addInitScript(inPages);
  const wb = new OpenedWorkbench(page, serving);
  await wb.start();
  await page.evaluate(() => window.workbench.addIn.show());
  const close = async () => {
    await browser.close();
    await serving.close();
  };
  return { wb, page, close };
}
