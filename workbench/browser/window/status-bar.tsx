import type { ReactElement } from 'react';
import { selectionSummary } from '../selection/summary';
import { shownText } from '../grid/shown-text';
import type { WorkbookSession } from '../session/session';
import { useSession } from './use-session';

interface Props {
  readonly session: WorkbookSession;
  readonly mode: 'Ready' | 'Enter' | 'Edit' | 'Point';
  readonly busy: boolean;
}

/** What is going on, and average, count and sum of what is selected. */
export const StatusBar = ({ session, mode, busy }: Props): ReactElement => {
  useSession(session, 'selection', 'cells', 'opened');
  const sheet = session.activeSheet;
  const { box, active } = session.selection;
  const summary = selectionSummary(sheet, box);
  // Numbers are shown as the active cell shows its own.
  const format = sheet.cell(active.row, active.column)?.format.numberFormat ?? 'General';
  const shown = (value: number): string => shownText(value, format).text;
  return (
    <footer className="status-bar">
      <span role="status">{busy ? 'Calculating…' : mode}</span>
      {sheet.protected && <span>Protected sheet</span>}
      <span className="status-space" />
      {summary.count > 1 && (
        <>
          {summary.numbers && <span>Average: {shown(summary.numbers.average)}</span>}
          <span>Count: {summary.count}</span>
          {summary.numbers && <span>Sum: {shown(summary.numbers.sum)}</span>}
        </>
      )}
    </footer>
  );
};
