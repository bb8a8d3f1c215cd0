import { wordsOf } from '../../src/taskpane/help/host-words';

it.each([
  ['EXCEL', 'PC', 'Runs in Excel on Windows.'],
  ['EXCEL', 'MAC', 'Runs in Excel on Mac.'],
  ['EXCEL', 'OFFICE_ONLINE', 'Runs in Excel on the web.'],
  ['EXCEL', 'IOS', 'Runs in Excel on iPad.'],
  ['EXCEL', 'ELSEWHERE', 'Runs in Excel.'],
])('%s, %s: where it runs is said in words', (host, platform, words) => {
  expect(wordsOf(host, platform)).toBe(words);
});
