import type { BlankCells } from './custom-functions';

export interface HostSettings {
  /** As Excel on Windows and Mac (`zero`) or on the web (`null`). */
  blankCells: BlankCells;
  /** True while the user edits a cell: writes fail with InvalidOperationInCellEditMode. */
  editing: boolean;
  /** Largest request in bytes: Excel on the web refuses more than 5 MB. */
  requestLimit: number;
  /** Largest answer in bytes: the same holds for what is read. What the request wrote stays written (unverified). */
  answerLimit: number;
  /** Does what it is asked and never answers, as when a connection breaks. Functions are still computed. */
  silent: boolean;
  /** Milliseconds before a request is taken up, as over the line to Excel on the web. */
  latency: number;
}

/** What the host has done so far, for measurements. */
export interface HostStatistics {
  requests: number;
  bytes: number;
  largestRequest: number;
  largestAnswer: number;
  /** Milliseconds inside the workbench: interpreting requests, and the engine's calculating. */
  interpreting: number;
  calculating: number;
  /** Milliseconds until custom functions had answered: their own, and the pauses that the library makes. */
  functions: number;
}

export const defaultSettings = (): HostSettings => ({
  blankCells: 'null',
  editing: false,
  requestLimit: 5_000_000,
  answerLimit: 5_000_000,
  silent: false,
  latency: 0,
});

export const noStatistics = (): HostStatistics => ({
  requests: 0,
  bytes: 0,
  largestRequest: 0,
  largestAnswer: 0,
  interpreting: 0,
  calculating: 0,
  functions: 0,
});

/** Does something and adds the milliseconds that it took to a statistic. */
export const timed = async <Result>(
  statistics: HostStatistics,
  what: 'interpreting' | 'functions',
  work: () => Promise<Result>,
): Promise<Result> => {
  const [started, elsewhere] = [performance.now(), statistics.calculating + statistics.functions];
  const result = await work();
  // What is measured apart, in the middle of it.
  const apart = statistics.calculating + statistics.functions - elsewhere;
  statistics[what] += performance.now() - started - apart;
  return result;
};
