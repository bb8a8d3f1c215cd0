import type { Problem } from '../domain/problem';
import { Interrupted, reasonOf } from './interrupted';
import { Cancelled } from './progress';

export type FailureKind =
  'cell-editing' | 'protected' | 'too-large' | 'no-answer' | 'cancelled' | 'gone' | 'other';

export interface Failure {
  readonly ok: false;
  readonly kind: FailureKind;
  /** What happened, where, and what to do. */
  readonly problem: Problem;
}

/** Codes of `Excel.ErrorCodes`, and of the library's own errors. */
const KINDS: Readonly<Record<string, FailureKind>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RequestTooLarge: 'too-large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  InvalidObjectPath: 'gone',
};

const said = (
  kind: FailureKind,
  message: string,
  fix: string,
  severity: Problem['severity'] = 'error',
): Failure => ({ ok: false, kind, problem: { code: kind, severity, place: null, message, fix } });

export const codeOf = (error: unknown): string => {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
};

export const kindOf = (error: unknown): FailureKind => {
  const reason = reasonOf(error);
  return reason instanceof Cancelled ? 'cancelled' : (KINDS[codeOf(reason)] ?? 'other');
};

/**
 * A failure for a person; of what was interrupted, with what is left.
 * @param doing What was being done, as it goes into a sentence: `tagging the selection`.
 * @param protectedSheets Names of the workbook's protected sheets.
 */
export const explain = (
  error: unknown,
  doing: string,
  protectedSheets: readonly string[] = [],
): Failure => {
  if (!(error instanceof Interrupted))
    return explainWhole(error, doing, protectedSheets, ' Nothing was changed.');
  const failure = explainWhole(error.reason, doing, protectedSheets, '');
  const message = `${failure.problem.message} ${error.left}`;
  return { ...failure, problem: { ...failure.problem, message } };
};

const explainWhole = (
  error: unknown,
  doing: string,
  protectedSheets: readonly string[],
  untouched: string,
): Failure => {
  const kind = kindOf(error);
  switch (kind) {
    case 'cancelled':
      return said(
        kind,
        `Cancelled: ${(error as Cancelled).during}.`,
        'Start again when you like.',
        'note',
      );
    case 'cell-editing':
      return said(
        kind,
        `A cell is being edited, so Excel refused ${doing}.${untouched}`,
        'Press Enter or Esc in the cell, then try again.',
      );
    case 'protected': {
      const sheets = protectedSheets.map((name) => `“${name}”`).join(', ');
      return said(
        kind,
        sheets === ''
          ? `Excel refused ${doing}: the workbook is protected or read-only.`
          : `Excel refused ${doing}: ${sheets} ${protectedSheets.length > 1 ? 'are' : 'is'} protected.`,
        'Unprotect it on the Review tab, then try again.',
      );
    }
    case 'too-large':
      return said(
        kind,
        `Excel refused ${doing}, because there was too much at once for one request.`,
        'Shorten very long texts in the tagged cells, or tag fewer rows at a time, then try again.',
      );
    case 'gone':
      return said(
        kind,
        `${sentence(doing)} did not find a sheet or cells that were there a moment ago.`,
        'Refresh, and try again.',
      );
    default:
      // Excel reads one block of selected cells, not several.
      if (codeOf(error) === 'InvalidSelection')
        return said(
          'other',
          'Several blocks of cells, or none, are selected.',
          'Select one block.',
        );
      return said(
        'other',
        `Excel failed while ${doing}: ${hostsWords(error) || codeOf(error) || 'it gave no reason'}.`,
        'Try again; if it stays so, save the workbook and open it anew.',
      );
  }
};

export const noAnswer = (doing: string, seconds: number): Failure =>
  said(
    'no-answer',
    `Excel has not answered for ${seconds} seconds while ${doing}. It may still do it.`,
    'Wait until Excel responds again, then refresh to see how far it got.',
  );

/** What Excel or the library said, without its full stop: it goes into a sentence that has its own. */
const hostsWords = (error: unknown): string => {
  const { message } = error as { readonly message?: unknown };
  return typeof message === 'string' ? message.trim().replace(/[\s.。]+$/, '') : '';
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
