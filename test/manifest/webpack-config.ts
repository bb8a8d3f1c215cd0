import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Mode = 'production' | 'development';

interface CopiedFile {
  readonly from: string;
  readonly to: string;
  readonly transform?: (text: string) => string;
}

interface Configuration {
  readonly name: string;
  readonly context: string;
  readonly entry: Readonly<Record<string, readonly string[] | string>>;
  readonly plugins: readonly { readonly files?: readonly CopiedFile[] }[];
}

/** The configuration of the pane's build, as webpack reads it. */
export const paneConfiguration = (mode: Mode): Configuration => {
  const configurations =
    jest.requireActual<(env: object, options: { readonly mode: Mode }) => readonly Configuration[]>(
      '../../webpack.config',
    );
  return configurations({}, { mode }).find(({ name }) => name === 'pane')!;
};

/** The text that the build writes for a file that it copies. */
export const copied = (mode: Mode, name: string): string => {
  const { context, plugins } = paneConfiguration(mode);
  const file = plugins.flatMap(({ files = [] }) => files).find(({ to }) => to === name)!;
  const text = readFileSync(join(context, file.from), 'utf8');
  return file.transform?.(text) ?? text;
};
