import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './repository';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('package-lock.json', () => {
  const text = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
  const names = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));

  // npm ci refuses a lock file that lacks one of them, on every platform.
  it('lists the optional packages of every platform', () => {
    const optional = Object.values(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(optional.length).toBeGreaterThan(0);
    expect(optional.filter((name) => !names.has(name))).toEqual([]);
  });

  it('names no address of a particular registry', () => {
    expect(text).not.toContain('"resolved": "http://');
    const hosts = [...text.matchAll(/"resolved": "https:\/\/([^/"]+)/g)].map(([, host]) => host);
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });
});
