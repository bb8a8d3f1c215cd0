import { readFileSync } from 'node:fs';
import type { PageWindow } from '../../workbench/browser/addin/page-window';
import { openWorkbook } from '../../workbench/src';
import { inBrowser, type OpenedWorkbench, SAMPLE } from './workbench';

const { open } = inBrowser();

describe('the add-in’s page in the workbench', () => {
  it('is in Excel, as the library says after its handshake', async () => {
    const { pane } = await open();
    const told = await pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { requirements, diagnostics, displayLanguage, document } = Office.context;
      return {
        host: String(host),
        platform: String(platform),
        language: displayLanguage,
        version: diagnostics.version,
        url: document.url,
        sets: [
          requirements.isSetSupported('ExcelApi', '1.17'),
          requirements.isSetSupported('ExcelApi', '1.99'),
          requirements.isSetSupported('SharedRuntime', '1.1'),
          requirements.isSetSupported('NoSuchSet', '1.1'),
        ],
      };
    });
    expect(told).toEqual({
      host: 'Excel',
      platform: 'Mac',
      language: 'en-US',
      version: '16.0.0.0',
      url: 'harbour-coffee.xlsx',
      sets: [true, false, true, false],
    });
  });

  it('has the requirement sets that the workbench is set to, once it is loaded again', async () => {
    const workbench = await open();
    await workbench.page.evaluate(() => {
      const { addIn } = window.workbench;
      addIn.settings.requirements = { ...addIn.settings.requirements, ExcelApi: '1.9' };
      addIn.load();
    });
    await workbench.settled();
    const supported = await workbench.pane.evaluate(() =>
      ['1.9', '1.10'].map((version) =>
        Office.context.requirements.isSetSupported('ExcelApi', version),
      ),
    );
    expect(supported).toEqual([true, false]);
  });

  it('loads Office.js from Microsoft’s address, answered from the npm package', async () => {
    const { pane } = await open();
    const scripts = await pane.evaluate(() =>
      [...document.scripts].map(({ src }) => src).filter((src) => src.includes('office')),
    );
    expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  });

  it('reaches no other machine', async () => {
    const workbench = await open();
    const answer = await workbench.pane.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    workbench.errors.length = 0; // the browser reports the refusal as an error
  });

  it('sees the theme as Office’s colours and as the page’s colour scheme', async () => {
    const workbench = await open({ context: { colorScheme: null } });
    await workbench.page.evaluate(() => {
      window.workbench.addIn.theme = 'dark';
      window.workbench.addIn.load();
    });
    await workbench.settled();
    const seen = await workbench.pane.evaluate(() => [
      Office.context.officeTheme.bodyBackgroundColor,
      matchMedia('(prefers-color-scheme: dark)').matches,
    ]);
    expect(seen).toEqual(['#1f1f1f', true]);
  });

  it('hides and shows its pane, is told so, and lives on', async () => {
    const { page, pane } = await open();
    const modes = await pane.evaluate(async () => {
      const heard: Office.VisibilityMode[] = [];
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        heard.push(visibilityMode);
      });
      await Office.addin.showAsTaskpane();
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      await new Promise((done) => setTimeout(done, 50));
      return heard;
    });
    expect(modes.slice(-2)).toEqual(['Hidden', 'Taskpane']);
    expect(await page.evaluate(() => window.workbench.addIn.visible)).toBe(true);
  });

  it('says whether it starts with the workbook', async () => {
    const { pane } = await open();
    const behaviours = await pane.evaluate(async () => {
      const before = await Office.addin.getStartupBehavior();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return [before, await Office.addin.getStartupBehavior()];
    });
    expect(behaviours).toEqual(['None', 'Load']);
  });

  it('keeps settings of the document for as long as it is open', async () => {
    const { pane } = await open();
    const kept = await pane.evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set('view', { level: 2 });
      const status = await new Promise<string>((done) => {
        settings.saveAsync(({ status: saved }) => done(String(saved)));
      });
      await new Promise((done) => {
        settings.refreshAsync(done);
      });
      return [status, settings.get('view') as unknown];
    });
    expect(kept).toEqual(['succeeded', { level: 2 }]);
  });
});

describe('a custom function', () => {
  it('that is typed into a cell is computed by the add-in’s page', async () => {
    const workbench = await open();
    await workbench.enter('', 'AA1', '=KPI.STATUS(5,5)');
    expect(await workbench.value('', 'AA1')).toBe('On track');
  });

  it('is computed again when a cell that it reads changes', async () => {
    const workbench = await open({ workbook: null });
    await workbench.enter('', 'A1', '5');
    await workbench.enter('', 'B1', '=KPI.ATTAINMENT(A1,10)');
    await workbench.enter('', 'A1', '10');
    expect(await workbench.value('', 'B1')).toBe(1);
  });

  it('is asked again where the page goes before it has answered', async () => {
    const workbench = await open({ workbook: null });
    await workbench.page.evaluate(() => {
      const { session, addIn } = window.workbench;
      void session.enter(session.activeSheet.id, 0, 0, '=KPI.STATUS(5,5)');
      addIn.load();
    });
    await workbench.settled();
    expect(await workbench.value('', 'A1')).toBe('On track');
  });

  it('still is, after another workbook was opened', async () => {
    const workbench = await open();
    await workbench.page.evaluate(() => window.workbench.session.openNew());
    await workbench.settled();
    await workbench.enter('', 'A1', '=KPI.STATUS(1,5)');
    expect(await workbench.value('', 'A1')).toBe('Off track');
  });
});

describe('an event', () => {
  it('of a changed cell and of a selection reaches the add-in', async () => {
    const workbench = await open({ workbook: null });
    await workbench.pane.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(async ({ address, triggerSource }) => {
          heard.push(`changed ${address} ${triggerSource}`);
        });
        worksheets.onSelectionChanged.add(async ({ address }) => {
          heard.push(`selected ${address}`);
        });
        await context.sync();
      });
    });
    await workbench.enter('', 'B2', '5');
    await workbench.select('', 'C3:D4');
    const heard = await workbench.pane.evaluate(
      () => (window as unknown as { heard: string[] }).heard,
    );
    expect(heard).toEqual(['changed B2 Unknown', 'selected C3:D4']);
  });
});

describe('a command of the ribbon', () => {
  it('runs in the add-in’s page, and is over when the add-in says so', async () => {
    const { page } = await open();
    const visible = await page.evaluate(async () => {
      const { addIn } = window.workbench;
      addIn.hide();
      await addIn.runCommand('tagSelection');
      return addIn.visible;
    });
    expect(visible).toBe(true);
  });

  it('that the add-in does not have is refused', async () => {
    const { page } = await open();
    const outcome = await page.evaluate(() =>
      window.workbench.addIn.runCommand('noSuchCommand').then(
        () => 'ran',
        (error: unknown) => String(error),
      ),
    );
    expect(outcome).toContain('The add-in has no function noSuchCommand');
  });
});

describe('a dialog', () => {
  /** Opens one on the add-in's own page and answers its frame; what it says goes to `window.said`. */
  const opened = async ({ page, pane }: OpenedWorkbench) => {
    await pane.evaluate(async () => {
      const said: unknown[] = [];
      const status = await new Promise<string>((done) => {
        Office.context.ui.displayDialogAsync(
          'https://localhost:3000/taskpane.html',
          { width: 50, height: 50 },
          ({ status: outcome, value: dialog }) => {
            Object.assign(window, { said, dialog });
            dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) =>
              said.push(event),
            );
            dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) =>
              said.push(event),
            );
            done(String(outcome));
          },
        );
      });
      if (status !== 'succeeded') throw new Error(status);
    });
    const frame = await (await page.waitForSelector('dialog iframe')).contentFrame();
    if (!frame) throw new Error('The dialog has no page.');
    await frame.waitForFunction(() => 'Office' in window);
    await frame.evaluate(async () => {
      await Office.onReady();
    });
    return frame;
  };
  const said = ({ pane }: OpenedWorkbench) =>
    pane.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 100));
      return (window as unknown as { said: object[] }).said.map((one) => ({ ...one }));
    });

  it('has no workbook: what asks for it is refused, and loudly', async () => {
    const workbench = await open();
    const frame = await opened(workbench);
    const refusal = await frame.evaluate(() =>
      Excel.run((context) => {
        context.workbook.load('name');
        return context.sync();
      }).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    );
    expect(refusal).toContain('An internal error has occurred');
    const { errors } = workbench;
    expect(new Set(errors)).toEqual(new Set(['The workbench lacks method 93 in a dialog.']));
    errors.length = 0;
  });

  it('is a page of the add-in, which sends messages to the pane', async () => {
    const workbench = await open();
    const frame = await opened(workbench);
    await frame.evaluate(() => Office.context.ui.messageParent('chosen'));
    expect(await said(workbench)).toMatchObject([{ message: 'chosen' }]);
  });

  it('answers what the library asks of itself there, without an error', async () => {
    const workbench = await open();
    const frame = await opened(workbench);
    const asked = await frame.evaluate(
      () =>
        new Promise<string>((done) => {
          const { Agave } = (window as PageWindow).webkit!.messageHandlers;
          const post = Agave!.postMessage.bind(Agave);
          Agave!.postMessage = (text) => {
            post(text);
            if (text.includes('Telemetry')) done(text);
          };
        }),
    );
    expect(asked).toContain('TestForSupport');
  });

  it('tells the pane when a person closes it, and goes when the pane closes it', async () => {
    const workbench = await open();
    const { page, pane } = workbench;
    await opened(workbench);
    await workbench.screenshot('add-in-dialog');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    expect(await said(workbench)).toMatchObject([{ error: 12_006 }]);
    await opened(workbench);
    await pane.evaluate(() => (window as unknown as { dialog: Office.Dialog }).dialog.close());
    await page.waitForSelector('dialog iframe', { state: 'detached' });
  });
});

describe('a file in the browser', () => {
  const saved = async ({ page }: OpenedWorkbench) =>
    Buffer.from(await page.evaluate(async () => [...(await window.workbench.session.save())]));

  it('is saved as the same bytes where nothing was changed', async () => {
    expect(Buffer.compare(await saved(await open()), readFileSync(SAMPLE))).toBe(0);
  });

  it('is saved as in Node where something was', async () => {
    const workbench = await open();
    await workbench.enter('', 'AA1', '12%');
    const inNode = await openWorkbook(SAMPLE);
    await inNode.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('AA1').values = [['12%']];
      await context.sync();
    });
    const bytes = Buffer.from(await inNode.save());
    inNode.close();
    expect(Buffer.compare(await saved(workbench), bytes)).toBe(0);
  });
});
