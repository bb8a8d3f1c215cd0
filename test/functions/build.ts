import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** A build of its own, so that no test reads a stale one. */
export class Build {
  readonly folder = mkdtempSync(join(tmpdir(), 'kpi-cascade-build-'));

  /** @param only The one configuration of webpack.config.js to build, e.g. `functions`; else all. */
  constructor(
    environment: Readonly<Record<string, string>> = {},
    only?: string,
    mode: 'production' | 'development' = 'production',
  ) {
    const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
    execFileSync(
      process.execPath,
      [
        webpack,
        ...['--mode', mode, '--output-path', this.folder],
        ...(only === undefined ? [] : ['--config-name', only]),
      ],
      {
        cwd: ROOT,
        env: { ...process.env, KPI_CASCADE_BASE_URL: '', ...environment },
        stdio: 'pipe',
      },
    );
  }

  text(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }
}
