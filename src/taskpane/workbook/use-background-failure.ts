import { useEffect, useSyncExternalStore } from 'react';
import { useWorkbook } from './open-workbook';
import { useOperations } from './use-operations';

/** Shows what went wrong while the pane followed the workbook by itself. */
export function useBackgroundFailure(): void {
  const { live } = useWorkbook();
  const operations = useOperations();
  const failure = useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.failure,
  );
  useEffect(() => {
    if (failure) operations.showFailure(failure, () => void operations.refresh());
  }, [failure, operations]);
}
