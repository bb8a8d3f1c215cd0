import type { MilestoneCells } from '../../cascade/reading/read-milestones';
import { rangeOf } from '../boxes';
import { milestoneCells } from '../read-content';
import type { LiveContent } from './live-content';
import type { StaleCells } from './read-cells';
import type { TagBoxes } from './tag-boxes';

const isMilestones = ({ part }: { readonly part: string }): boolean => part === 'milestones';

/** Stale cells without those of milestones, which are one thing together and no field each. */
export const withoutMilestones = (stale: readonly StaleCells[]): readonly StaleCells[] =>
  stale
    .map((one) => ({ ...one, boxes: one.boxes.filter((box) => !isMilestones(box)) }))
    .filter(({ boxes }) => boxes.length > 0);

/** Whether milestones under stale cells read otherwise now. Asks nothing where there are none. */
export const milestonesChanged = async (
  context: Excel.RequestContext,
  stale: readonly StaleCells[],
  places: TagBoxes,
  { content }: LiveContent,
): Promise<boolean> => {
  const touched = stale.flatMap(({ sheetId, sheet, boxes }) => {
    const tagIds = new Set(boxes.filter(isMilestones).map(({ tagId }) => tagId));
    return places
      .on(sheet)
      .filter((one) => isMilestones(one) && tagIds.has(one.tagId))
      .map(({ tagId, box }) => ({
        tagId,
        range: rangeOf(context.workbook.worksheets.getItem(sheetId), box).load(
          'values,rowIndex,columnIndex,worksheet/name',
        ),
      }));
  });
  if (touched.length === 0) return false;
  await context.sync();
  const known = new Map(content.singles.map(({ tag, milestones }) => [tag.id, milestones]));
  return touched.some(({ tagId, range }) => !isSame(milestoneCells(range), known.get(tagId)));
};

const isSame = ({ rows }: MilestoneCells, known: MilestoneCells | undefined): boolean =>
  JSON.stringify(rows) === JSON.stringify(known?.rows);
