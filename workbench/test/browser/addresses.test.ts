import { baseOf, localAddresses, withHostInfo } from '../../browser/addin/addresses';
import { answerOf } from '../../browser/service-worker/answer';

const PANE = 'https://localhost:3000/app/pane.html';

describe('addresses of the add-in', () => {
  it('below its base become those of the workbench’s server; others stay', () => {
    const local = localAddresses(baseOf(PANE), '/add-in/', '127.0.0.1:5000');
    expect(
      [PANE, 'https://localhost:3000/app/icons/16.png', 'https://example.com/'].map(local),
    ).toEqual(['/add-in/pane.html', '/add-in/icons/16.png', 'https://example.com/']);
    // A dialog's address, which Office takes by https only, as the page knows it.
    expect(local('https://127.0.0.1:5000/add-in/window.html')).toBe('/add-in/window.html');
    expect(local('https://127.0.0.1:6000/add-in/window.html')).toBe(
      'https://127.0.0.1:6000/add-in/window.html',
    );
  });

  it.each([
    ['/add-in/pane.html', '/add-in/pane.html?_host_Info='],
    ['/add-in/pane.html?view=2', '/add-in/pane.html?view=2&_host_Info='],
  ])('%s says which host opens it', (address, start) => {
    expect(withHostInfo(address, 'en-US')).toBe(`${start}Excel%24Mac%2416.00%24en-US%24%24%24%240`);
  });

  it('keep what stands behind #', () => {
    expect(withHostInfo('/add-in/pane.html#a', 'de-DE', 'isDialog')).toBe(
      '/add-in/pane.html?_host_Info=Excel%24Mac%2416.00%24de-DE%24%24isDialog%24%240#a',
    );
  });
});

describe('the service worker', () => {
  const place = { origin: 'http://127.0.0.1:5000', addInBase: baseOf(PANE) };
  const answers = (url: string, mode: RequestMode = 'no-cors'): boolean =>
    answerOf({ url, mode }, place) !== null;

  it.each<[string, string, RequestMode, boolean]>([
    ['Office.js', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'no-cors', true],
    ['a file by its manifest address', PANE, 'no-cors', true],
    ['the add-in’s page', 'http://127.0.0.1:5000/add-in/pane.html', 'navigate', true],
    ['another machine, to refuse it', 'https://example.com/', 'cors', true],
    ['a script of the add-in', 'http://127.0.0.1:5000/add-in/pane.js', 'no-cors', false],
    ['the window itself', 'http://127.0.0.1:5000/', 'navigate', false],
    ['an inline image', 'data:image/png;base64,AAAA', 'no-cors', false],
  ])('on %s', (_what, url, mode, does) => {
    expect(answers(url, mode)).toBe(does);
  });

  it('answers another machine’s address with a network error', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const response = await answerOf({ url: 'https://example.com/', mode: 'cors' }, place)?.();
    expect(response?.type).toBe('error');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});
