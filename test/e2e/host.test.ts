import { readFileSync } from 'node:fs';
import { inBrowser, SAMPLE } from './workbench';

const { open } = inBrowser();

describe('the add-in’s page in the workbench', () => {
  it('is in Excel, as the library says after its handshake', async () => {
    const { pane } = await open();
    const told = await pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { requirements, diagnostics, displayLanguage } = Office.context;
      return {
        host: String(host),
        platform: String(platform),
        language: displayLanguage,
        version: diagnostics.version,
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
      sets: [true, false, true, false],
    });
  });

  it('loads Office.js from Microsoft’s address, answered from the npm package', async () => {
    const { pane } = await open();
    const scripts = await pane.evaluate(() =>
      [...document.scripts].map(({ src }) => src).filter((src) => src.includes('office')),
    );
    expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  });

  it('computes a custom function that is typed into a cell', async () => {
    const workbench = await open();
    await workbench.enter('', 'AA1', '=KPI.STATUS(5,5)');
    expect(await workbench.value('', 'AA1')).toBe('On track');
  });
});

describe('a file in the browser', () => {
  it('is saved as the same bytes where nothing was changed', async () => {
    const { page } = await open();
    const saved = await page.evaluate(async () => [...(await window.workbench.session.save())]);
    expect(Buffer.compare(Buffer.from(saved), readFileSync(SAMPLE))).toBe(0);
  });
});
