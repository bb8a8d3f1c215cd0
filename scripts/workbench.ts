// Serves the workbench until it is ended: [WORKBOOK.xlsx] [--port N] [--no-open].
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../workbench/server/serve';

const ROOT = path.resolve(import.meta.dirname, '..');
const SAMPLE = path.join(ROOT, 'samples', 'harbour-coffee.xlsx');

/** Opens the address where there is a desktop to open it on; that it fails is no failure of ours. */
const openBrowser = (address: string): void => {
  const { platform, env } = process;
  const isDesktop =
    platform === 'win32' || platform === 'darwin' || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  if (!isDesktop || env['CI']) return;
  const [command, ...args] =
    platform === 'win32'
      ? ['cmd', '/c', 'start', '""', address]
      : [platform === 'darwin' ? 'open' : 'xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const workbook = path.resolve(positionals[0] ?? SAMPLE);
  if (!existsSync(workbook)) throw new Error(`There is no file ${workbook}.`);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port takes a number from 0 to 65535, not ${values.port ?? ''}.`);
  const serving = await serve({
    addIn: path.join(ROOT, 'dist'),
    window: path.join(ROOT, 'workbench', 'dist'),
    office: path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist'),
    workbook,
    port,
  });
  console.log(`The workbench, with ${path.basename(workbook)} open: ${serving.address}`);
  console.log('Ctrl+C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void serving.close().then(() => process.exit(0)));
  if (!values['no-open']) openBrowser(serving.address);
};

main().catch((error: unknown) => {
  const { code, message } = error as { code?: string; message: string };
  console.error(code === 'EADDRINUSE' ? `The port is taken: ${message}` : message);
  process.exitCode = 1;
});
