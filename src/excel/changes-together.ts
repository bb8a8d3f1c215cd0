import { refused, type TagChange } from './tag-change';

/**
 * Changes that a person sees as one step. They are taken back last first, and all of them or none: where
 * one is refused or fails, those that were taken back already are done again. Where even that fails (Excel
 * refuses everything while a cell is edited), the next attempt goes on where this one stopped.
 */
export const together = (
  changes: readonly TagChange[],
  label: string = labelOf(changes),
): TagChange => {
  const reverted: TagChange[] = [];
  const putRight = async (context: Excel.RequestContext): Promise<void> => {
    for (let last = reverted.at(-1); last; last = reverted.at(-1)) {
      await last.revert(context);
      reverted.pop();
    }
  };
  const revert = async (context: Excel.RequestContext): Promise<TagChange> => {
    while (reverted.length < changes.length) {
      const one = await changes[changes.length - 1 - reverted.length]!.revert(context);
      if (!one.written) {
        await putRight(context);
        return refused(label, one.problems);
      }
      reverted.push(one);
    }
    return together(reverted, label);
  };
  return {
    label,
    tagIds: changes.flatMap(({ tagIds }) => tagIds),
    problems: changes.flatMap(({ problems }) => problems),
    written: true,
    revert: async (context) => {
      try {
        return await revert(context);
      } catch (error) {
        // The first error is the one that a person should see.
        await putRight(context).catch(() => undefined);
        throw error;
      }
    },
  };
};

/** `Insert “Gross margin” in B4, tag “Margin”`. */
const labelOf = (changes: readonly TagChange[]): string =>
  changes
    .map(({ label }, index) =>
      index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1),
    )
    .join(', ');
