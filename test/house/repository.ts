import { readdirSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '..', '..');
const NOT_OURS = new Set(['node_modules', '.git', '.cache', 'dist', 'out', 'coverage']);

/** All files below a folder of the repository, as paths from its root with forward slashes. */
export function filesBelow(folder: string, ending = ''): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file, ending);
    return file.endsWith(ending) ? [file] : [];
  });
}
