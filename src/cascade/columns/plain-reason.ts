import { why } from '../../domain/why';
import { isRange, lacksDirection } from '../plan-basis';
import type { PlannedRow } from '../plan-row';
import { textLiteral } from '../plan-text';
import type { TwinCells } from '../twins/twin-cells';
import { whyBadMilestone } from '../twins/milestone-twins';
import { unreadTwin } from '../twins/unread-twin';
import { hindranceTwin, notStartedTwin, rangeHindranceTwin } from '../twins/why-hindrance-twin';
import { textInUnit, wantedText, whyTwin } from '../twins/why-twin';
import { targetArgument } from './measure-arguments';
import { givenCells, isDecidable, stepCells } from './share-cells';

/** Why a KPI has no status whose direction cannot be read. */
export const NO_DIRECTION = textLiteral(why({ code: 'bad-direction' }));

/** The reason in share mode, in WHY's own words; it reads the row's steps. */
export function plainReason(row: PlannedRow): string {
  if (lacksDirection(row.node))
    return `IF(ISNUMBER(${row.cell('actual')}),${NO_DIRECTION},${missing(row)})`;
  if (!isDecidable(row)) return missing(row);
  const cells = stepCells(row);
  const wanted = isRange(row.node) ? row.cell('wanted') : wantedText(cells);
  const unread = unreadTwin(givenCells(row));
  return whyTwin({ ...cells, hindrance: row.cell('hindrance'), wanted, unread });
}

/** What is missing. */
export function missing(row: PlannedRow): string {
  const cells: TwinCells = {
    ...stepCells(row),
    target: targetArgument(row),
    direction: isRange(row.node) ? '"range"' : '"higher"',
  };
  const started = row.filled('start') ? notStartedTwin(cells, '"No data"') : '"No data"';
  const begins = whyBadMilestone(cells, started);
  const ofRange = rangeHindranceTwin({ ...cells, begins }, (value) => textInUnit(cells, value));
  return hindranceTwin({ ...cells, begins, ofRange });
}
