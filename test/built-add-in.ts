import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');

/** The files of one build of the add-in. */
export class BuiltAddIn {
  constructor(readonly folder: string) {}

  text(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }
}

let shipped: BuiltAddIn | undefined;

/** The production build in `dist/`, made anew first where it is not that of the sources as they are. */
export const shippedAddIn = (): BuiltAddIn => {
  if (shipped === undefined) {
    const script = join(ROOT, 'scripts', 'build.mjs');
    execFileSync(process.execPath, [script, '--if-stale', 'add-in'], { stdio: 'pipe' });
    shipped = new BuiltAddIn(join(ROOT, 'dist'));
  }
  return shipped;
};

/** A build of its own in a folder of its own, by the webpack that `npm run build` calls. */
export const buildApart = (...options: readonly string[]): BuiltAddIn => {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-cascade-build-'));
  const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(process.execPath, [webpack, '--output-path', folder, ...options], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  return new BuiltAddIn(folder);
};
