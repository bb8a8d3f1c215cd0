import { WorkbookDocument } from '../../workbench/src/document/workbook';
import { writeMonthly } from './monthly-sheet';
import { writeScorecard } from './scorecard-sheet';

/** The sample workbook: a scorecard and the months that feed it. */
export function harbourCoffee(): WorkbookDocument {
  const workbook = new WorkbookDocument();
  const scorecard = workbook.addSheet('Scorecard');
  writeScorecard(scorecard);
  writeMonthly(workbook.addSheet('Monthly'));
  workbook.activeSheetId = scorecard.id;
  return workbook;
}
