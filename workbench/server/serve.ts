import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface ServeOptions {
  /** The add-in's build, with its manifest.xml. */
  readonly addIn: string;
  /** The build of the workbench's window. */
  readonly window: string;
  /** `dist` of the npm package `@microsoft/office-js`. */
  readonly office: string;
  /** The workbook that the window opens first; none for a new one. */
  readonly workbook?: string;
  /** 0, the default, for any free one. */
  readonly port?: number;
}

export interface Serving {
  readonly address: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const ADDRESS = '127.0.0.1';

/** A file below the folder, or null: no path leads out of it. */
const fileIn = (folder: string, relative: string): string | null => {
  const file = path.resolve(folder, `.${path.posix.normalize(`/${relative}`)}`);
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
};

/**
 * Serves the workbench to a browser on this machine, and to no other. Rejects where the port is taken.
 */
export const serve = async (options: ServeOptions): Promise<Serving> => {
  const { workbook } = options;
  const workbookAddress = workbook && `/workbook/${encodeURIComponent(path.basename(workbook))}`;
  const start = JSON.stringify({
    workbook: workbook ? { name: path.basename(workbook), address: workbookAddress } : null,
  });
  const find = (place: string): string | null => {
    const folders: readonly [string, string][] = [
      ['/add-in/', options.addIn],
      ['/office/', options.office],
      ['/', options.window],
    ];
    if (place === '/') return fileIn(options.window, 'index.html');
    const [prefix, folder] = folders.find(([one]) => place.startsWith(one)) ?? ['/', ''];
    return fileIn(folder, place.slice(prefix.length));
  };
  const server = createServer(({ url = '/', headers, method }, response) => {
    // A page elsewhere that resolves its own name to this machine is turned away.
    const host = headers.host ?? '';
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return answer(response, 403, 'Forbidden');
    if (method !== 'GET' && method !== 'HEAD') return answer(response, 405, 'GET only');
    const place = decoded(new URL(url, `http://${ADDRESS}`).pathname);
    if (place === '/start.json') return answer(response, 200, start, TYPES['.json']);
    if (workbook && place === decoded(workbookAddress ?? ''))
      return answer(response, 200, readFileSync(workbook), TYPES['.xlsx']);
    const file = find(place);
    if (file === null) return answer(response, 404, `There is no ${place}`);
    head(response, 200, TYPES[path.extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, ADDRESS, resolve);
  });
  return {
    address: `http://${ADDRESS}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const decoded = (place: string): string => {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
};

/** Nothing is cached: what was built last is what runs. */
const head = (response: ServerResponse, status: number, type: string): void =>
  void response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });

const answer = (
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = 'text/plain; charset=utf-8',
): void => {
  head(response, status, type);
  response.end(body);
};
