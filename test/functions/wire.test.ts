import { OfficeLibrary } from '../../workbench/src/host/office-library';
import { shippedAddIn } from '../built-add-in';

// The functions bundle inside the unmodified Office.js, called and answered over its own protocol:
// what arrives there is what Excel sends, and what leaves is what Excel shows.

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const ERRORS_ALLOWED = 4;

let bundle: string;
const libraries: OfficeLibrary[] = [];
beforeAll(() => {
  bundle = shippedAddIn().text('functions.js');
});
// Its timers would outlive the tests, and jest complains of a worker that does not end.
afterAll(() => libraries.forEach((library) => library.dispose()));

/** Calls `id` as Excel does and waits for the entry that the library sends back. */
function call(id: string, args: readonly unknown[]): Promise<readonly unknown[]> {
  return new Promise((resolve) => {
    const library = new OfficeLibrary(({ body, answer }) => {
      const { Actions } = JSON.parse(body) as {
        Actions: { Name?: string; ArgumentInfo?: { Arguments?: unknown[][][] } }[];
      };
      const results = Actions.find(({ Name }) => Name?.startsWith('SetInvocation'));
      answer(200, JSON.stringify({ Results: [] }));
      resolve(withoutTimings(results?.ArgumentInfo?.Arguments?.[0]?.[0]));
    });
    libraries.push(library);
    library.run(bundle, 'functions.js');
    const message = [7, id, args, 'Sheet1!A1', ERRORS_ALLOWED];
    library.post([[CUSTOM_FUNCTION, INVOKE, '', message, 7]]);
  });
}

/** `[id, true, value]` or `[id, false, message, error code]`; what follows are timings. */
function withoutTimings(result: readonly unknown[] = []): readonly unknown[] {
  return result.slice(0, result[1] === true ? 3 : 4);
}

const error = (code: string) => ({ type: 'CustomFunctionError', code });
const LEFT_OUT = Array.from({ length: 8 }, () => null);

describe('the functions bundle in Office.js', () => {
  it('answers a column with error cells in it', async () => {
    const actuals = [[100], [error('#REF!')], [null], [50]];
    expect(await call('STATUS', [actuals, [[100]], ...LEFT_OUT])).toEqual([
      7,
      true,
      [['On track'], ['No data'], ['No data'], ['Off track']],
    ]);
  });

  it('shows the message of a refusal with #VALUE!', async () => {
    const sideways = [[[1]], [[1]], [['sideways']], ...LEFT_OUT.slice(1)];
    expect(await call('STATUS', sideways)).toEqual([
      7,
      false,
      'direction: "sideways" is not higher, lower or range.',
      7,
    ]);
  });

  it('answers #DIV/0! where there is no ratio', async () => {
    expect(await call('ATTAINMENT', [[[1]], [[0]], null])).toEqual([7, false, '', 5]);
  });

  it('sends the error of one row inside the column', async () => {
    const [, ok, value] = await call('ATTAINMENT', [[[1], [2]], [[0], [2]], null]);
    expect(ok).toBe(true);
    expect(value).toEqual([
      [expect.objectContaining({ type: 'Error', basicValue: '#DIV/0!' })],
      [1],
    ]);
  });
});
