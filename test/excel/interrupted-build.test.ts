import { buildSheet } from '../../src/excel/build-sheet';
import { type Failure, inExcel, type Outcome } from '../../src/excel/run-excel';
import { writeSettings } from '../../src/excel/write-settings';
import { readCascade } from '../../src/excel/read-cascade';
import { openSession, type PaneSession, PLAN, valueOf } from './pane-session';

const NEW_YEAR_2026 = 46_023;
const NOTE = 'Ask the regions';
const DOING = 'building the cascade sheet';

const failed = (outcome: Outcome<unknown>): Failure => {
  if (outcome.ok) throw new Error('It did not fail.');
  return outcome;
};

describe('a build that is interrupted', () => {
  let session: PaneSession;
  let sheetName: string;

  beforeEach(async () => {
    session = await openSession([
      ...PLAN,
      ['Grow', 'Win customers', 'Leads', 'higher', 9, 10, '', '', ''],
    ]);
    await session.tagListAt('C2');
    await session.tag('I1');
    sheetName = (await build()).sheetName;
    await enter('Note', 'Leads', NOTE);
  });
  afterEach(() => session.close());

  const build = () => session.run((context) => buildSheet(context, NEW_YEAR_2026));
  const cells = () =>
    session.run(async (context) => {
      const { worksheets } = context.workbook;
      const range = worksheets.getItem(sheetName).getUsedRange(true).load('values,formulas');
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
    });
  const place = async (header: string, name: string) => {
    const { values } = await cells();
    const headers = values.findIndex((row) => row.includes('Status') && row.includes('Score'));
    const row = values.findIndex((one, at) => at > headers && String(one[0]).trim() === name);
    return { row, column: values[headers]!.indexOf(header), values };
  };
  const enter = async (header: string, name: string, text: string) => {
    const { row, column } = await place(header, name);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).getCell(row, column).values = [[text]];
      await context.sync();
    });
  };
  const noteOf = async (name: string) => {
    const { row, column, values } = await place('Note', name);
    return values[row]![column];
  };
  const outline = () =>
    [...session.workbook.document.sheetByName(sheetName)!.rows]
      .filter(([, { outlineLevel }]) => outlineLevel)
      .map(([row, { outlineLevel }]) => [row, outlineLevel])
      .sort(([one], [other]) => one! - other!);

  /** A build that Excel refuses from a certain one of its requests on, because a cell is being edited. */
  const interruptedAt = (request: number, options: { editingMs: number; watch?: object }) => {
    let requests = 0;
    return inExcel(
      DOING,
      (context, watch) => {
        const sync = context.sync.bind(context);
        context.sync = (pass?: unknown) => {
          if (++requests === request) session.workbook.settings.editing = true;
          return sync(pass as never);
        };
        return buildSheet(context, NEW_YEAR_2026, watch);
      },
      options,
    );
  };
  /** How many requests a build makes until it begins to write, and in all. */
  const requestsOfABuild = async () => {
    let [all, reading] = [0, 0];
    await session.run(async (context) => {
      const sync = context.sync.bind(context);
      context.sync = (pass?: unknown) => {
        all++;
        return sync(pass as never);
      };
      const onProgress = ({ step, done }: { step: string; done: number }) => {
        if (step.startsWith('Writing') && done === 0) reading = all;
      };
      await buildSheet(context, NEW_YEAR_2026, { onProgress });
      // Excel.run itself makes one more, which holds nothing.
      context.sync = sync;
    });
    return { reading, all };
  };

  it('loses no note, setting or outline at any of its requests, and the next build ends it', async () => {
    await session.run(async (context) => {
      const { cascade } = await readCascade(context, NEW_YEAR_2026);
      const { settings } = cascade;
      return writeSettings(context, { ...settings, minimumCoverage: 0.25, asOf: 46_000 }, settings);
    });
    await build();
    const [whole, grouped] = [await cells(), outline()];
    const { reading, all } = await requestsOfABuild();
    for (let request = reading + 1; request <= all; request++) {
      const { kind } = failed(await interruptedAt(request, { editingMs: 0 }));
      session.workbook.settings.editing = false;
      await build();
      expect([request, kind, outline()]).toEqual([request, 'cell-editing', grouped]);
      expect(await cells()).toEqual(whole);
    }
  });

  it('is begun again when the editing ends, with every note', async () => {
    const { reading, all } = await requestsOfABuild();
    for (let request = reading + 1; request <= all; request++) {
      setTimeout(() => (session.workbook.settings.editing = false), 400);
      valueOf(await interruptedAt(request, { editingMs: 4_000 }));
      expect([request, await noteOf('Leads')]).toEqual([request, NOTE]);
    }
  });

  it('loses no note of a node that went to another row', async () => {
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const range = sheet.getRange('A2:F4').load('values');
      await context.sync();
      range.values = [...range.values].reverse();
      await context.sync();
    });
    const { reading } = await requestsOfABuild();
    await enter('Note', 'New customers', 'Second');
    failed(await interruptedAt(reading + 2, { editingMs: 0 }));
    session.workbook.settings.editing = false;
    await build();
    expect([await noteOf('Leads'), await noteOf('New customers')]).toEqual([NOTE, 'Second']);
  });

  it('says what was written, and only where nothing was, that nothing was changed', async () => {
    const { reading } = await requestsOfABuild();
    const message = async (request: number) => {
      const { problem } = failed(await interruptedAt(request, { editingMs: 0 }));
      session.workbook.settings.editing = false;
      return problem.message;
    };
    const refused = `A cell is being edited, so Excel refused ${DOING}.`;
    const part = 'The sheet “KPI cascade” is written in part; your notes and settings are kept.';
    expect(await message(reading + 1)).toBe(`${refused} Nothing was changed.`);
    expect(await message(reading + 2)).toBe(`${refused} ${part}`);
  });

  it('says so too where it is cancelled while it waits to begin again', async () => {
    const { reading } = await requestsOfABuild();
    const abort = new AbortController();
    setTimeout(() => {
      abort.abort();
      session.workbook.settings.editing = false;
    }, 300);
    const watch = { signal: abort.signal };
    const failure = failed(await interruptedAt(reading + 2, { editingMs: 4_000, watch }));
    expect([failure.kind, failure.problem.message]).toEqual([
      'cancelled',
      'Cancelled: reading tags. The sheet “KPI cascade” is written in part; your notes and settings are kept.',
    ]);
    await build();
    expect(await noteOf('Leads')).toBe(NOTE);
  });

  it('cancelled before the first write, nothing is changed; after it, the sheet is finished', async () => {
    const before = await cells();
    const cancelAt = (at: number) => {
      const abort = new AbortController();
      const onProgress = ({ step, done }: { step: string; done: number }) => {
        if (step.startsWith(at < 0 ? 'Planning' : 'Writing') && done >= at) abort.abort();
      };
      return inExcel(DOING, (context, watch) => buildSheet(context, NEW_YEAR_2026, watch), {
        watch: { signal: abort.signal, onProgress },
      });
    };
    expect(failed(await cancelAt(-1)).kind).toBe('cancelled');
    expect(await cells()).toEqual(before);
    valueOf(await cancelAt(1));
    expect(await cells()).toEqual(before);
  });

  it('the first one of a workbook: the next goes on with its sheet', async () => {
    const other = await openSession();
    await session.tagListAt('C2');
    globalThis.Excel = other.workbook.Excel;
    await other.tagListAt('C2');
    let requests = 0;
    const first = await inExcel(
      DOING,
      (context, watch) => {
        const sync = context.sync.bind(context);
        let writing = false;
        context.sync = (pass?: unknown) => {
          if (writing && ++requests === 2) other.workbook.settings.editing = true;
          return sync(pass as never);
        };
        return buildSheet(context, NEW_YEAR_2026, {
          ...watch,
          onProgress: ({ step }) => (writing ||= step.startsWith('Writing')),
        });
      },
      { editingMs: 0 },
    );
    expect(failed(first).kind).toBe('cell-editing');
    other.workbook.settings.editing = false;
    await other.run((context) => buildSheet(context, NEW_YEAR_2026));
    expect(other.workbook.document.sheets.map(({ name }) => name)).toEqual(['Plan', 'KPI cascade']);
    other.close();
  });
});

describe('notes that fit in no single request', () => {
  it('are lost at none of the requests that write them', async () => {
    const kpis = Array.from({ length: 60 }, (_, n) => ['Grow', `KPI ${n}`, 'higher', n, 100]);
    const session = await openSession([['Goal', 'KPI', 'Direction', 'Actual', 'Target'], ...kpis]);
    await session.tagListAt('B2');
    let [requests, reading] = [0, 0];
    const build = (onSync: () => void = () => undefined) =>
      inExcel(
        DOING,
        (context, watch) => {
          const sync = context.sync.bind(context);
          context.sync = (pass?: unknown) => {
            onSync();
            return sync(pass as never);
          };
          return buildSheet(context, NEW_YEAR_2026, watch);
        },
        {
          editingMs: 0,
          watch: {
            onProgress: ({ step, done }) => {
              if (step.startsWith('Writing') && done === 0) reading = requests;
            },
          },
        },
      );
    const { sheetName } = valueOf(await build());
    const column = 14;
    const first = 10;
    await session.run(async (context) => {
      const notes = kpis.map((_, n) => [`Note ${n} ${'x'.repeat(30_000)}`]);
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.getRangeByIndexes(first, column, notes.length, 1).values = notes;
      sheet.getCell(first + 63, 0).values = [['Mine']];
      await context.sync();
    });
    const read = () =>
      session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        const names = sheet.getRangeByIndexes(first, 0, 62, 1).load('values');
        const notes = sheet.getRangeByIndexes(first, column, 62, 1).load('values');
        // A person's own, below the table.
        const own = sheet.getCell(first + 63, 0).load('values');
        await context.sync();
        expect(own.values).toEqual([['Mine']]);
        return names.values.map(
          ([name], row) => `${String(name)}: ${String(notes.values[row]![0])}`,
        );
      });
    requests = 0;
    valueOf(await build(() => requests++));
    const whole = await read();
    // Two of the copy, one of the outline, two of the notes themselves, the first of the rest.
    for (let last = reading + 6, request = reading + 1; request <= last; request++) {
      // The other way round, so that every note goes to another row.
      await session.run(async (context) => {
        const list = context.workbook.worksheets.getItem('Plan').getRange('A2:E61').load('values');
        await context.sync();
        list.values = [...list.values].reverse();
        await context.sync();
      });
      requests = 0;
      await build(() => {
        if (++requests === request) session.workbook.settings.editing = true;
      });
      session.workbook.settings.editing = false;
      valueOf(await build());
      expect([...(await read())].sort()).toEqual([...whole].sort());
    }
    session.close();
  }, 120_000);
});
