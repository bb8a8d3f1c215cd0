import { explain, type Failure, kindOf, noAnswer } from './failures';
import { Interrupted, reasonOf } from './interrupted';
import type { Watch } from './progress';

export type { Failure, FailureKind } from './failures';

export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Failure;

export interface RunOptions {
  readonly watch?: Watch;
  /** Milliseconds without an answer or progress after which to give up; 30,000 unless said. */
  readonly timeoutMs?: number;
  /** Milliseconds for which to wait for the end of cell editing; 4,000 unless said. */
  readonly editingMs?: number;
}

const ANSWER_MS = 30_000;
const EDITING_MS = 4_000;
const RETRY_MS = 250;

const NO_ANSWER = Symbol('no answer');

/**
 * Runs work in Excel and explains every failure. While a cell is being edited it tries again for a few
 * seconds: Excel then refuses whole requests. Work of several requests must therefore leave after each
 * what it can begin again from; what it had written is said even where a later attempt fails. Where no
 * answer comes in time it gives up waiting; what Excel still does then cannot be stopped.
 * @param doing As it goes into a sentence: `tagging the selection`.
 */
export const inExcel = async <Value>(
  doing: string,
  work: (context: Excel.RequestContext, watch: Watch) => Promise<Value>,
  options: RunOptions = {},
): Promise<Outcome<Value>> => {
  const editingUntil = Date.now() + (options.editingMs ?? EDITING_MS);
  let left = '';
  for (;;) {
    try {
      const value = await answered(work, options);
      return value === NO_ANSWER
        ? noAnswer(doing, (options.timeoutMs ?? ANSWER_MS) / 1000)
        : { ok: true, value };
    } catch (error) {
      const kind = kindOf(error);
      if (error instanceof Interrupted) left = error.left;
      if (kind === 'cell-editing' && Date.now() < editingUntil) {
        await pause(RETRY_MS);
        continue;
      }
      const told = left === '' ? error : new Interrupted(reasonOf(error), left);
      return explain(told, doing, kind === 'protected' ? await protectedSheets() : []);
    }
  }
};

/** The work's value, or a sign that neither it nor its progress was heard of for too long. */
const answered = async <Value>(
  work: (context: Excel.RequestContext, watch: Watch) => Promise<Value>,
  { watch = {}, timeoutMs = ANSWER_MS }: RunOptions,
): Promise<Value | typeof NO_ANSWER> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Value | typeof NO_ANSWER>((resolve, reject) => {
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => resolve(NO_ANSWER), timeoutMs);
      };
      wait();
      const heard: Watch = {
        ...watch,
        onProgress: (progress) => {
          wait();
          watch.onProgress?.(progress);
        },
      };
      Excel.run((context) => work(context, heard)).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
  }
};

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Excel does not say which sheet refused; the protected ones can be told. */
const protectedSheets = async (): Promise<readonly string[]> => {
  try {
    return await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
      await context.sync();
      return sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name);
    });
  } catch {
    return [];
  }
};
