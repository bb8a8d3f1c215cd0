import { CONTRACT } from './contract';
import type { ExcelNamespace } from './contract-case';

export interface CaseResult {
  readonly subject: string;
  readonly name: string;
  readonly cite: string;
  /** What was wrong; null where the host keeps the contract. */
  readonly failure: string | null;
}

/** Where the cases run: the platform decides which of them apply. */
export interface ContractHost {
  readonly excel: ExcelNamespace;
  readonly onTheWeb: boolean;
}

/**
 * Runs the whole contract, one case after the other, in the workbook that is open.
 * @param onResult hears of each result as it comes, for a progress line.
 */
export const runContract = async (
  { excel, onTheWeb }: ContractHost,
  onResult: (result: CaseResult) => void = () => undefined,
): Promise<readonly CaseResult[]> => {
  const results: CaseResult[] = [];
  for (const [subject, cases] of Object.entries(CONTRACT))
    for (const { name, cite, run, onlyOnTheWeb } of cases) {
      if (onlyOnTheWeb && !onTheWeb) continue;
      let failure: string | null = null;
      try {
        await run(excel);
      } catch (error) {
        failure = describeError(error);
      }
      const result = { subject, name, cite, failure };
      results.push(result);
      onResult(result);
    }
  return results;
};

const describeError = (error: unknown): string => {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  return code === undefined ? `${name}: ${message}` : `${code}: ${message}`;
};

/** The results as text for a person to copy: a count, then what failed with its source, then what held. */
export const formatReport = (host: string, results: readonly CaseResult[]): string => {
  const failed = results.filter(({ failure }) => failure !== null);
  const lines = [
    `KPI Cascade: what the add-in needs from Excel`,
    `Host: ${host}`,
    `${results.length - failed.length} of ${results.length} hold`,
    '',
  ];
  for (const { subject, name, cite, failure } of failed)
    lines.push(`FAILS  ${subject}: ${name}`, `       ${failure}`, `       see ${cite}`);
  if (failed.length > 0) lines.push('');
  for (const { subject, name, failure } of results)
    if (failure === null) lines.push(`holds  ${subject}: ${name}`);
  return lines.join('\n');
};
