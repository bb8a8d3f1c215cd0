import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Progress } from '../../excel/progress';
import { inExcel } from '../../excel/run-excel';
import type { NewMessage } from '../messages/message';
import { todaySerial } from '../workbook/today';
import { useOperations } from '../workbook/use-operations';
import { BuildContext } from './use-build';

/** A build of thousands of rows takes a while; no answer for so long (ms) is a failure. */
const LONGEST = 300_000;

const NOTHING_TAGGED: NewMessage = {
  intent: 'info',
  text: 'Nothing is tagged yet, so there is nothing to build.',
  fix: 'Find the KPIs in this workbook, or select a cell and choose Tag.',
  actions: [],
};

export function BuildProvider({ children }: { readonly children: ReactNode }) {
  const operations = useOperations();
  const abort = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [running, setRunning] = useState(false);
  const [cancelling, setCancelling] = useState(false);

  const build = useCallback(() => {
    if (abort.current) return;
    const { messages, workbook } = operations;
    const { tags, cascadeSheet } = workbook.live.state;
    if (tags.length === 0 && cascadeSheet === null) return messages.show(NOTHING_TAGGED);
    const controller = new AbortController();
    const run = async () => {
      messages.clear();
      const onProgress = (now: Progress) => {
        if (abort.current === controller) setProgress(now);
      };
      const watch = { onProgress, signal: controller.signal };
      const outcome = await inExcel(
        'building the cascade sheet',
        async (context, heard) => {
          // Planning a sheet is a third of all the add-in's code, and nobody builds at once.
          const { buildSheet } = await import('../../excel/build-sheet');
          return buildSheet(context, todaySerial(), heard);
        },
        { watch, timeoutMs: LONGEST },
      );
      if (!outcome.ok) {
        // One that nobody waits for any more must not run on beside the next.
        controller.abort();
        return operations.showFailure(outcome, () => build());
      }
      await operations.refresh();
      const { sheetName, isNew } = outcome.value;
      const place = { sheet: sheetName, address: 'A1' };
      messages.show({
        intent: 'success',
        text: `The sheet “${sheetName}” was ${isNew ? 'built' : 'brought up to date'}.`,
        fix: '',
        actions: [{ label: 'Show it', run: () => void operations.goTo(place) }],
      });
    };
    abort.current = controller;
    setRunning(true);
    void run().finally(() => {
      abort.current = null;
      setRunning(false);
      setCancelling(false);
      setProgress(null);
    });
  }, [operations]);

  const cancel = useCallback(() => {
    abort.current?.abort();
    setCancelling(true);
  }, []);

  const state = useMemo(
    () => ({ running, progress, cancelling, build, cancel }),
    [running, progress, cancelling, build, cancel],
  );
  return <BuildContext value={state}>{children}</BuildContext>;
}
