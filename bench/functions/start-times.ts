import { openInBrowser } from '../browser';

interface Marks {
  answered?: number;
  reactLoaded?: number;
  drawn?: number;
}

/** Milliseconds since the add-in's page was asked for. */
export interface StartTimes {
  /** A function has been called as the library calls it, and has answered. */
  readonly answered: number;
  /** The pane's script, React in it, has run. */
  readonly reactLoaded: number;
  /** The pane has drawn its first screen. */
  readonly drawn: number;
}

const RUNS = 5;

/** The medians of a few starts of the add-in's page in a browser. */
export async function startTimes(): Promise<StartTimes> {
  const { wb, page, close } = await openInBrowser(null, watchStart);
  try {
    const runs: Required<Marks>[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.evaluate(() => window.workbench.addIn.load());
      await wb.settled();
      const marks = await wb.pane.waitForFunction(() => {
        const { answered, reactLoaded, drawn } = window as Window & Marks;
        return answered && reactLoaded && drawn ? { answered, reactLoaded, drawn } : null;
      });
      runs.push((await marks.jsonValue())!);
    }
    const median = (mark: keyof Marks) =>
      runs.map((run) => run[mark]).sort((one, other) => one - other)[RUNS >> 1]!;
    return {
      answered: median('answered'),
      reactLoaded: median('reactLoaded'),
      drawn: median('drawn'),
    };
  } finally {
    await close();
  }
}

/** In the page: a script tells of itself when it has run, before the next deferred one does. */
function watchStart(): void {
  const marks = window as Window & Marks;
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      if (target.src.endsWith('/functions.js')) {
        const { CustomFunctions } = window as unknown as {
          CustomFunctions: {
            _association: { mappings: Record<string, (...cells: unknown[]) => unknown[][]> };
          };
        };
        const answer = CustomFunctions._association.mappings.STATUS?.([[95]], [[100]]);
        if (answer?.[0]?.[0] === 'At risk') marks.answered = performance.now();
      }
      if (target.src.endsWith('/taskpane.js')) marks.reactLoaded = performance.now();
    },
    true,
  );
  const look = () => {
    if (document.querySelector('#pane button')) marks.drawn = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
