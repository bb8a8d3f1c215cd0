import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * What axe finds wrong on a screen, one line each: the rule, what it asks for, and the elements. A page
 * with a frame in it is checked without the frame; the pane is checked by its own frame.
 */
export const violationsOn = async (
  where: Page | Frame,
  {
    excluding = [],
    rules = [],
  }: {
    /** Selectors of elements that are another's to mend. */
    readonly excluding?: readonly string[];
    /** The rules to hold; all unless said. */
    readonly rules?: readonly string[];
  } = {},
): Promise<readonly string[]> => {
  // Evaluated by the browser's debugger, which the page's own policy on scripts does not concern.
  if (!(await where.evaluate(() => 'axe' in window))) await where.evaluate(axe.source);
  const { violations } = await where.evaluate(
    async ([exclude, only]): Promise<AxeResults> => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return inPage.run(
        { include: document, exclude: [...exclude] },
        {
          iframes: false,
          resultTypes: ['violations'],
          ...(only.length > 0 && { runOnly: [...only] }),
        },
      );
    },
    [excluding, rules] as const,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  );
};
