import { useCallback, useRef } from 'react';
import { useOperations } from './use-operations';

/** Deletes a tag, and offers to take that back. `called` goes into a sentence: `the tag of “Sales”`. */
export function useDeleteTag(): (tagId: string, called: string) => void {
  const operations = useOperations();
  const running = useRef(new Set<string>());
  return useCallback(
    function remove(tagId: string, called: string): void {
      // Held down, the key comes again before the row is gone.
      if (running.current.has(tagId)) return;
      running.current.add(tagId);
      const deleting = operations.change(
        `deleting ${called}`,
        async (context) => {
          // What writes tags is loaded when the first one is changed.
          const { deleteTag } = await import('../../excel/change-tags');
          return deleteTag(context, tagId);
        },
        () => remove(tagId, called),
      );
      void deleting.then((written) => {
        running.current.delete(tagId);
        if (written) operations.offerUndo();
      });
    },
    [operations],
  );
}
