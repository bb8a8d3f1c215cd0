import type { Locator } from 'playwright-core';
import type { OpenedWorkbench } from './workbench';

/** Finds and tags the sample's list as an analyst does: two clicks. */
export const tagSample = async (wb: OpenedWorkbench): Promise<void> => {
  await wb.page.evaluate(() => window.workbench.addIn.show());
  await wb.settled();
  await button(wb, 'Find KPIs in this workbook').click();
  await button(wb, 'Tag 1 list').click();
  await wb.pane.getByRole('treeitem').first().waitFor();
};

export const button = (wb: OpenedWorkbench, name: string): Locator =>
  wb.pane.getByRole('button', { name, exact: true });

/** The row of the tree that shows a node. */
export const rowOf = (wb: OpenedWorkbench, name: string): Locator =>
  wb.pane.getByRole('treeitem').filter({ hasText: name });

/** An entry of the menu behind "More". */
export const choose = async (wb: OpenedWorkbench, entry: RegExp): Promise<void> => {
  await button(wb, 'More').click();
  await wb.pane.getByRole('menuitem', { name: entry }).click();
};

/** A cell of the sample's list by the name of its row and the header of its column, e.g. `H7`. */
export const cellOf = (wb: OpenedWorkbench, name: string, header: string): Promise<string> =>
  wb.page.evaluate(
    ([row, column]) => {
      const sheet = window.workbench.session.document.sheetByName('Scorecard');
      const placeOf = (text: string): readonly [number, number] => {
        for (const [at, line] of sheet?.cells ?? [])
          for (const [across, { value }] of line) if (value === text) return [at, across];
        throw new Error(`The sample has no cell “${text}”.`);
      };
      return `${String.fromCharCode(65 + placeOf(column)[1])}${placeOf(row)[0] + 1}`;
    },
    [name, header] as const,
  );
