import type { ExcelNamespace } from './contract-case';

/** Everything that a case makes carries one of these, so that it is found and removed again. */
export const SHEET = 'KPI contract';
export const NAME = '_KPIContract.';
export const NAMESPACE = 'urn:kpi-cascade:contract';

/** Removes what cases made, also what an earlier, interrupted run left behind. */
export const cleanUp = async (excel: ExcelNamespace): Promise<void> =>
  excel.run(async (context) => {
    const names = context.workbook.names.load('items/name,items/scope');
    const sheets = context.workbook.worksheets.load('items/name');
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
    await context.sync();
    for (const part of parts.items) part.delete();
    for (const name of names.items)
      if (name.scope === 'Workbook' && name.name.startsWith(NAME)) name.delete();
    for (const sheet of sheets.items) if (sheet.name.startsWith(SHEET)) sheet.delete();
    await context.sync();
  });

/** Runs a case in one `Excel.run` and removes what it made, whether it holds or not. */
export const inWorkbook =
  (body: (context: Excel.RequestContext) => Promise<void>) =>
  async (excel: ExcelNamespace): Promise<void> => {
    await cleanUp(excel);
    try {
      await excel.run(body);
    } finally {
      await cleanUp(excel);
    }
  };

/** The same, with a new empty sheet. */
export const onNewSheet = (
  body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): ((excel: ExcelNamespace) => Promise<void>) =>
  inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    await context.sync();
    await body(sheet, context);
  });
