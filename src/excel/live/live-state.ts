import { tagName } from '../../cascade/plan-source';
import { atOnce, type Steps } from '../../cascade/in-steps';
import {
  isField,
  type JudgedCascade,
  judgedInSteps,
  reviseCascade,
} from '../../cascade/revise-cascade';
import type { CellValue } from '../../domain/node';
import { readSettings } from '../read-settings';
import {
  cascadeInSteps,
  type LiveContent,
  readLiveContent,
  type ReadCell,
  withCells,
} from './live-content';
import { milestonesChanged, withoutMilestones } from './changed-milestones';
import type { Pending } from './pending';
import { readCells, type StaleCells } from './read-cells';
import { TagBoxes } from './tag-boxes';

/** What was read, where it stands, and what it comes to. */
export interface LiveState {
  readonly live: LiveContent;
  readonly boxes: TagBoxes;
  readonly judged: JudgedCascade;
  /** True after a quick revision: problems and rows that read otherwise now are still to be worked out. */
  readonly unsettled: boolean;
}

function* stateInSteps(live: LiveContent, boxes: TagBoxes): Steps<LiveState> {
  const cascade = yield* cascadeInSteps(live);
  return { live, boxes, judged: yield* judgedInSteps(cascade), unsettled: false };
}

const stateOf = (live: LiveContent, boxes: TagBoxes): LiveState =>
  atOnce(stateInSteps(live, boxes));

export const readEverything = async (
  context: Excel.RequestContext,
  today: number,
): Promise<LiveState> => {
  const live = await readLiveContent(context, today);
  return stateOf(live, new TagBoxes(live.stored.part.tags, live.stored.names));
};

/** Works the whole cascade out again from what was read; nothing is asked of Excel. */
export const settleInSteps = ({ live, boxes }: LiveState): Steps<LiveState> =>
  stateInSteps(live, boxes);

/**
 * Reads only the tagged cells that events have named, and judges again only what depends on them.
 * Answers the same state where nothing of it changed.
 */
export const readChanges = async (
  context: Excel.RequestContext,
  state: LiveState,
  pending: Pending,
  today: number,
): Promise<LiveState> => {
  const { boxes, live } = state;
  const stale = staleCells(state, pending);
  if (stale.length === 0 && !pending.settings) return state;
  if (await milestonesChanged(context, stale, boxes, live)) return readEverything(context, today);
  const read = await readCells(context, withoutMilestones(stale), boxes);
  const cells = read.cells.filter((cell) => !isSame(live, cell));
  const computed = new Set([...live.content.computed, ...read.computed]);
  const withFormulas = { ...live, content: { ...live.content, computed } };
  if (pending.settings) {
    const { settings, problems } = await readSettings(context, live.stored.names, today);
    const changed = { ...withFormulas, settings, settingProblems: problems };
    return stateOf(withCells(changed, cells), boxes);
  }
  if (cells.length === 0) return { ...state, live: withFormulas };
  const next = withCells(withFormulas, cells);
  if (cells.some(({ part }) => !isField(part))) return stateOf(next, boxes);
  const tags = new Map(live.stored.part.tags.map((tag) => [tag.id, tag]));
  return { live: next, boxes, judged: reviseCascade(state.judged, cells, tags), unsettled: true };
};

/** Whether events have named nothing that the cascade is read from. */
export const concernsNothing = (state: LiveState, pending: Pending): boolean =>
  !pending.everything &&
  !pending.settings &&
  !pending.selection &&
  staleCells(state, pending).length === 0;

/** The tagged cells under the changed boxes, and those with formulas on sheets that were calculated. */
const staleCells = ({ live, boxes }: LiveState, pending: Pending): StaleCells[] => {
  const stale: StaleCells[] = [];
  for (const [sheetId, changed] of pending.boxes) {
    const sheet = live.sheets.get(sheetId) ?? '';
    const within = changed.flatMap((box) => boxes.within(sheet, box));
    if (within.length > 0) stale.push({ sheetId, sheet, boxes: within });
  }
  for (const sheetId of pending.calculated) {
    const sheet = live.sheets.get(sheetId) ?? '';
    const computed = boxes
      .on(sheet)
      .filter(({ tagId, part }) => live.content.computed.has(tagName(tagId, part)));
    if (computed.length > 0) stale.push({ sheetId, sheet, boxes: computed });
  }
  return stale;
};

/** Whether a cell holds what was read of it before: Excel tells of every entry, also of the same. */
const isSame = (
  { content }: LiveContent,
  { tagId, part, index, value, numberFormat }: ReadCell,
): boolean => {
  const column = content.lists
    .find(({ tag }) => tag.id === tagId)
    ?.content.columns.find(({ role }) => role === part);
  if (column) return column.values[index] === value && column.numberFormats[index] === numberFormat;
  const single = content.singles.find(({ tag }) => tag.id === tagId);
  const before: CellValue | undefined =
    part === 'name' ? single?.name : single?.values[part as keyof typeof single.values];
  return before === value && (part !== 'actual' || single?.numberFormat === numberFormat);
};
