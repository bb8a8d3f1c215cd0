import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve, type Serving } from '../../server/serve';

const folder = mkdtempSync(path.join(tmpdir(), 'workbench-serve-'));
const files: Readonly<Record<string, string>> = {
  'add-in/pane.html': '<p>pane</p>',
  'window/index.html': '<p>window</p>',
  'office/office.js': '// library',
  'secret.txt': 'secret',
  'My plan.xlsx': 'bytes',
};
let serving: Serving;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  serving = await serve({
    addIn: path.join(folder, 'add-in'),
    window: path.join(folder, 'window'),
    office: path.join(folder, 'office'),
    workbook: path.join(folder, 'My plan.xlsx'),
  });
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

/** Status, type and text; the path goes out as it stands, which `fetch` would not do. */
const get = (place: string, options: { host?: string; method?: string } = {}) =>
  new Promise<readonly [number, string, string]>((resolve, reject) => {
    const { port } = new URL(serving.address);
    const { host = `127.0.0.1:${port}`, method = 'GET' } = options;
    const sent = request(
      { port, host: '127.0.0.1', path: place, method, headers: { host } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () =>
          resolve([response.statusCode ?? 0, response.headers['content-type'] ?? '', text]),
        );
      },
    );
    sent.on('error', reject).end();
  });

describe('the workbench’s server', () => {
  it('can be reached from this machine only', () => {
    expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it.each([
    ['/', 'text/html; charset=utf-8', '<p>window</p>'],
    ['/add-in/pane.html?_host_Info=Excel', 'text/html; charset=utf-8', '<p>pane</p>'],
    ['/office/office.js', 'text/javascript; charset=utf-8', '// library'],
  ])('answers %s with its file', async (place, type, text) => {
    expect(await get(place)).toEqual([200, type, text]);
  });

  it('says which workbook it was started with, and has it', async () => {
    const [, , text] = await get('/start.json');
    const { workbook } = JSON.parse(text) as { workbook: { name: string; address: string } };
    expect(workbook.name).toBe('My plan.xlsx');
    expect((await get(workbook.address))[2]).toBe('bytes');
  });

  it.each([
    '/../secret.txt',
    '/add-in/../../secret.txt',
    '/add-in/%2e%2e/%2e%2e/secret.txt',
    '/add-in/..%2f..%2fsecret.txt',
    '/office/..%5c..%5csecret.txt',
    '/add-in/',
    '/nothing.js',
    '/%',
  ])('has nothing at %s', async (place) => {
    const [status, , text] = await get(place);
    expect(status).toBe(404);
    expect(text).not.toBe('secret');
  });

  it('turns away a page that calls this machine by another name', async () => {
    expect((await get('/', { host: 'evil.example' }))[0]).toBe(403);
  });

  it('takes nothing in', async () => {
    expect((await get('/', { method: 'POST' }))[0]).toBe(405);
  });

  it('rejects where the port is taken', async () => {
    const port = Number(new URL(serving.address).port);
    await expect(serve({ addIn: folder, window: folder, office: folder, port })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
