import type { Frame } from 'playwright-core';

interface Wound {
  wind(ms: number): void;
}

/**
 * Lets a test wind the clock of a page forward, for the timers that are set from now on. Playwright's own
 * clock is no help here: put in at the start it takes from Office.js the measurements of its loading, put
 * in later it cannot stop the timers that run.
 */
export const windableClock = async (frame: Frame): Promise<(ms: number) => Promise<void>> => {
  await frame.evaluate(() => {
    const [start, stop, now] = [window.setTimeout, window.clearTimeout, Date.now];
    const waiting = new Map<unknown, { readonly due: number; readonly run: () => void }>();
    let ahead = 0;
    Date.now = () => now() + ahead;
    // Each is the page's own timer still: it comes in its own time, and is stopped as any other.
    window.setTimeout = ((run: () => void, ms = 0) => {
      const id = start(() => {
        waiting.delete(id);
        run();
      }, ms);
      waiting.set(id, { due: Date.now() + ms, run });
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => {
      waiting.delete(id);
      stop(id);
    };
    (window as unknown as Wound).wind = (ms) => {
      ahead += ms;
      for (const [id, { due, run }] of [...waiting])
        // What ran before may have stopped it.
        if (due <= Date.now() && waiting.delete(id)) {
          stop(id as number);
          run();
        }
    };
  });
  return (ms) => frame.evaluate((by) => (window as unknown as Wound).wind(by), ms);
};
