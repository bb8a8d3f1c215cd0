import { WorkbookDocument } from '../../src/document/workbook';
import { createUniverEngine } from '../../src/engine/univer-engine';
import { Host } from '../../src/host/host';

/** A host that shares its thread with a page, and in whose workbook A2 is to be computed from A1. */
const hostWith = (formula: string): { host: Host; value: () => unknown } => {
  const document = new WorkbookDocument();
  const sheet = document.addSheet('Sheet1');
  document.activeSheetId = sheet.id;
  sheet.ensureCell(0, 0).value = 20;
  sheet.ensureCell(1, 0).formula = formula;
  const giveWay = (): Promise<void> => new Promise((goOn) => setImmediate(goOn));
  const host = new Host(document, createUniverEngine(giveWay), giveWay);
  host.registerFunctions(['TEST.DOUBLE']);
  host.functions.register('TEST', [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'value' }] },
  ]);
  return { host, value: () => sheet.cell(1, 0)?.value ?? null };
};

describe('who asks for values in the middle of a calculation', () => {
  beforeEach(() => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
  });
  afterEach(() => jest.restoreAllMocks());

  it('waits until they are computed', async () => {
    const { host, value } = hostWith('A1*2');
    void host.calculate();
    await host.calculate();
    expect(value()).toBe(40);
    host.engine.dispose();
  });

  it('waits for those that are computed for the first time too', async () => {
    const { host, value } = hostWith('A1*2');
    void host.prime();
    await host.calculate();
    expect(value()).toBe(40);
    host.engine.dispose();
  });

  it('does not wait for custom functions, whose page may be the one that asks', async () => {
    const { host, value } = hostWith('TEST.DOUBLE(A1)');
    void host.calculate();
    await host.calculate();
    expect(value()).toBeNull();
    host.engine.dispose();
  });
});
