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

/** Stops listening. In the run that listens it needs its context: another of the same would wait for its end. */
export type Stop = (running?: Excel.RequestContext) => Promise<void>;

/** Listens to all sheets. Answers how to stop; where it fails, nothing is listened to any more. */
export const listen = async (context: Excel.RequestContext, events: HostEvents): Promise<Stop> => {
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
  const remove = async (running: Excel.RequestContext): Promise<void> => {
    for (const one of registered) one.remove();
    await running.sync();
  };
  try {
    registered.push(...(await listenToNames(context, heard(events.onSheets))));
  } catch (error) {
    await remove(context).catch(() => undefined);
    throw error;
  }
  return (running) => (running ? remove(running) : Excel.run(context, remove));
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
