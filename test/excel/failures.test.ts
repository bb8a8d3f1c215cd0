import { explain } from '../../src/excel/failures';

describe('a failure that Excel explains itself', () => {
  it.each([
    ['An internal error has occurred.', 'An internal error has occurred.'],
    ['The request failed', 'The request failed.'],
    ['Busy... ', 'Busy.'],
    ['内部エラーが発生しました。', '内部エラーが発生しました.'],
    ['', 'GeneralException.'],
    ['.', 'GeneralException.'],
  ])('ends in one full stop: %j', (message, end) => {
    const error = Object.assign(new Error(message), { code: 'GeneralException' });
    expect(explain(error, 'building the sheet').problem.message).toBe(
      `Excel failed while building the sheet: ${end}`,
    );
  });
});
