/** What an add-in is told of its host when it starts. */
export interface AddInContext {
  /** Unique for each page that is loaded: the library keeps settings in the session's storage by it. */
  readonly instanceId: string;
  readonly addInId: string;
  readonly documentUrl: string;
  readonly locale: string;
  readonly requirements: Requirements;
  readonly settings: ReadonlyMap<string, string>;
}

/** Requirement sets and their versions: `{ ExcelApi: '1.17' }`. */
export type Requirements = Readonly<Record<string, string>>;

/**
 * As Excel for Mac of 2025 says; newer sets are given by who wants to try them.
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
export const REQUIREMENTS: Requirements = {
  ExcelApi: '1.17',
  CustomFunctionsRuntime: '1.4',
  CustomXmlParts: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  SharedRuntime: '1.2',
  SharedRuntimeInternal: '1.2',
  AddinCommands: '1.3',
  Settings: '1.1',
};

const EXCEL = 16;
const READ_WRITE = 0;
const DOCUMENT_OPENED = 2;
const TASK_PANE = 1;

/** In the order in which the library reads it (`AppContextProperties`). */
export const contextArray = (context: AddInContext): readonly unknown[] => [
  [[...context.settings.keys()], [...context.settings.values()]],
  context.addInId,
  EXCEL,
  16, // major version
  0,
  0,
  1, // API version sequence
  READ_WRITE,
  context.locale,
  context.locale,
  0, // bindings
  context.documentUrl,
  DOCUMENT_OPENED,
  TASK_PANE,
  '', // token
  '1.1',
  context.instanceId,
  context.instanceId,
  false, // touch
  false, // commerce
  JSON.stringify(context.requirements),
  '',
  '16.0.0.0',
  TASK_PANE,
];
