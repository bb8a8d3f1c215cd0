import { readFileSync } from 'node:fs';
import { createUniverEngine } from './engine/univer-engine';
import type { FunctionMetadata } from './host/custom-functions';
import { Host } from './host/host';
import type { HostSettings, HostStatistics } from './host/host-settings';
import { OfficeLibrary } from './host/office-library';
import type { User } from './host/user';
import { WorkbookDocument } from './document/workbook';
import { openXlsx } from './xlsx/open';
import { saveXlsx } from './xlsx/save';

/** A functions bundle as a build leaves it: the script and the functions.json beside it. */
export interface FunctionsBundle {
  readonly namespace: string;
  readonly script: string;
  readonly metadata: {
    readonly functions: readonly FunctionMetadata[];
    readonly allowErrorForDataTypeAny?: boolean;
  };
}

/** One workbook open in the stand-in Excel. */
export interface OpenWorkbook {
  /** The library's own `Excel` namespace, with its `Excel.run`, bound to this workbook. */
  readonly Excel: typeof Excel;
  readonly document: WorkbookDocument;
  readonly settings: HostSettings;
  readonly statistics: HostStatistics;
  /** What a person at the keyboard does. */
  readonly user: User;
  /** Waits until all requests are answered and everything is calculated. */
  idle(): Promise<void>;
  /** The workbook as a file. What was not touched comes back byte for byte. */
  save(): Promise<Uint8Array>;
  close(): void;
}

export interface OpenOptions {
  readonly functions?: readonly FunctionsBundle[];
  readonly settings?: Partial<HostSettings>;
}

const newWorkbook = (): WorkbookDocument => {
  const document = new WorkbookDocument();
  document.activeSheetId = document.addSheet('Sheet1').id;
  return document;
};

/**
 * Opens a workbook (a path, the bytes of an .xlsx, or a new one with a single empty sheet) in a host of
 * its own. Throws a `Refusal` with a clear message for a file that is no workbook.
 */
export const openWorkbook = async (
  file?: string | Uint8Array,
  options: OpenOptions = {},
): Promise<OpenWorkbook> => {
  const bundles = options.functions ?? [];
  const names = bundles.flatMap((bundle) =>
    bundle.metadata.functions.map((one) => `${bundle.namespace}.${one.name}`.toUpperCase()),
  );
  const bytes = typeof file === 'string' ? new Uint8Array(readFileSync(file)) : file;
  const document = bytes ? openXlsx(bytes, { customFunctions: names }) : newWorkbook();
  const engine = createUniverEngine();
  const host = new Host(document, engine);
  const library = new OfficeLibrary((request) => host.receive(request));
  host.connections.attach(library);
  host.registerFunctions(names);
  Object.assign(host.settings, options.settings);
  for (const bundle of bundles) {
    const allow = bundle.metadata.allowErrorForDataTypeAny === true;
    const functions = bundle.metadata.functions.map((one) =>
      allow ? { ...one, allowErrorForDataTypeAny: true } : one,
    );
    host.functions.register(bundle.namespace, functions);
    library.run(bundle.script, `${bundle.namespace} functions`);
  }
  await host.prime();
  return {
    Excel: library.excel,
    document,
    settings: host.settings,
    statistics: host.statistics,
    user: host.user,
    idle: () => host.idle(),
    async save() {
      await host.idle();
      return saveXlsx(document, { customFunctions: names });
    },
    close() {
      library.dispose();
      engine.dispose();
    },
  };
};
