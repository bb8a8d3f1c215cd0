import { buildCascade } from '../cascade/build-cascade';
import type { Cascade } from '../cascade/cascade';
import { readList } from '../cascade/read-list';
import { readContent } from './read-content';
import { checkpoint, type Watch } from './progress';
import { readSettings } from './read-settings';
import { readTags, type StoredTags } from './tag-store';

/** The cascade of a workbook as its tags and cells say it now, and the tags it was read from. */
export interface ReadCascade {
  readonly cascade: Cascade;
  readonly stored: StoredTags;
}

/**
 * Reads the whole cascade in a fixed number of syncs.
 * @param today Excel date serial: the as-of of a workbook that has none yet.
 */
export const readCascade = async (
  context: Excel.RequestContext,
  today: number,
  watch: Watch = {},
): Promise<ReadCascade> => {
  checkpoint(watch, 'Reading tags', 0, 1);
  const stored = await readTags(context);
  checkpoint(watch, 'Reading settings', 0, 1);
  const { settings, problems } = await readSettings(context, stored.names, today);
  checkpoint(watch, 'Reading lists', 0, 1);
  const content = await readContent(context, stored.part.tags, stored.names);
  const lists = content.lists.map((list) => ({
    ...list,
    ...readList(list.tag, list.content, settings.date1904),
  }));
  const cascade = buildCascade({
    lists,
    singles: content.singles,
    settings,
    problems: [...stored.problems, ...problems, ...lists.flatMap((list) => list.problems)],
  });
  return { cascade, stored };
};
