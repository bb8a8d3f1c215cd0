/** What the workbook tells, as the live workbook needs it. */
export interface HostEvents {
  readonly onChanged: (args: Excel.WorksheetChangedEventArgs) => void;
  readonly onCalculated: (sheetId: string) => void;
  readonly onSelected: (sheetId: string, address: string) => void;
  readonly onActivated: () => void;
  /** A sheet came, went, or has another name. */
  readonly onSheets: () => void;
}

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/** Listens to all sheets. Answers how to stop. */
export const listen = async (
  context: Excel.RequestContext,
  events: HostEvents,
): Promise<() => Promise<void>> => {
  const { worksheets } = context.workbook;
  const heard =
    <Args>(tell: (args: Args) => void) =>
    (args: Args): Promise<void> => {
      tell(args);
      return Promise.resolve();
    };
  const registered: Registered[] = [
    worksheets.onChanged.add(heard(events.onChanged)),
    worksheets.onCalculated.add(heard(({ worksheetId }) => events.onCalculated(worksheetId))),
    worksheets.onSelectionChanged.add(
      heard(({ worksheetId, address }) => events.onSelected(worksheetId, address)),
    ),
    worksheets.onActivated.add(heard(events.onActivated)),
    worksheets.onAdded.add(heard(events.onSheets)),
    worksheets.onDeleted.add(heard(events.onSheets)),
  ] as Registered[];
  await context.sync();
  registered.push(...(await listenToNames(context, heard(events.onSheets))));
  return async () => {
    await Excel.run(context, async (again) => {
      for (const one of registered) one.remove();
      await again.sync();
    });
  };
};

/** From ExcelApi 1.17 on; an older Excel tells of a new name only when all is read again. */
const listenToNames = async (
  context: Excel.RequestContext,
  handler: (args: unknown) => Promise<void>,
): Promise<readonly Registered[]> => {
  try {
    const registered = context.workbook.worksheets.onNameChanged.add(handler);
    await context.sync();
    return [registered];
  } catch (error) {
    if ((error as { code?: string }).code === 'ApiNotFound') return [];
    throw error;
  }
};
