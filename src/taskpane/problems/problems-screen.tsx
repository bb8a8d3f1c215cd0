import { Button } from '@fluentui/react-components';
import { ScreenFrame } from '../shell/screen-frame';
import { useWorkbookState } from '../workbook/open-workbook';
import { useOperations } from '../workbook/use-operations';
import { ProblemList } from './problem-list';
import { useCanRepair } from './use-can-repair';

const RANK = { error: 0, warning: 1, note: 2 } as const;
/** More than a person reads; the worst come first. */
const MOST = 200;

/** What a person should know of the cascade, the worst first. */
export function ProblemsScreen() {
  const { problems } = useWorkbookState().cascade;
  const operations = useOperations();
  const canRepair = useCanRepair(problems);
  const sorted = [...problems].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
  const more = sorted.length - MOST;
  return (
    <ScreenFrame
      title={`Problems (${problems.length.toLocaleString()})`}
      foot={
        canRepair && (
          <Button appearance="primary" onClick={() => void operations.repair()}>
            Repair tags
          </Button>
        )
      }
    >
      {problems.length === 0 && <p>No problems were found in the cascade.</p>}
      <ProblemList problems={sorted.slice(0, MOST)} />
      {more > 0 && <p>And {more.toLocaleString()} more; they appear as these are mended.</p>}
    </ScreenFrame>
  );
}
