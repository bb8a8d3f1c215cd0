import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, ROOT } from './repository';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'workbench/README.md',
  ...filesBelow('docs', '.md'),
];

const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const withoutCode = (text: string) => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** The anchors of a document's headings, as code hosts make them. */
const anchorsOf = (text: string) =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ +(.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

function brokenLinks(file: string): string[] {
  const links = [...withoutCode(textOf(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, link]) => link!,
  );
  return links.filter((link) => {
    if (/^[a-z]+:/i.test(link)) return false;
    const [target = '', anchor] = link.split('#');
    const place = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
    if (!existsSync(path.join(ROOT, place))) return true;
    return anchor !== undefined && !anchorsOf(textOf(place)).includes(anchor);
  });
}

/** Code spans that name a file or folder of the repository. `<name>` and `*` stand for many. */
function missingPaths(file: string): string[] {
  const spans = [...textOf(file).matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  return spans.filter(
    (span) =>
      /^(?:src|test|workbench|docs|samples|scripts|bench|webpack|assets)\/[\w./-]*$/.test(span) &&
      !existsSync(path.join(ROOT, span)),
  );
}

describe('the documents', () => {
  it.each(DOCUMENTS)('%s links to what is there', (file) => {
    expect(brokenLinks(file)).toEqual([]);
  });

  it.each(DOCUMENTS)('%s names files that are there', (file) => {
    expect(missingPaths(file)).toEqual([]);
  });

  it('name every command that they tell people to run', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const told = DOCUMENTS.flatMap((file) =>
      [...textOf(file).matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script!),
    );
    expect(told.filter((script) => !(script in scripts))).toEqual([]);
  });
});
