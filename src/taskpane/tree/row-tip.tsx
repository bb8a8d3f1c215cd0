import { Tooltip } from '@fluentui/react-components';
import { useWorkbookState } from '../workbook/open-workbook';
import { rowReason } from './tree-row';
import type { RowInPage } from './use-rested-row';

/** The whole name and reason of a row, which the row itself may cut. */
export function RowTip({ row, element }: RowInPage) {
  const { cascade, judged } = useWorkbookState();
  const judgement = judged.get(row.node.id);
  if (!element.isConnected || !judgement) return null;
  return (
    <Tooltip
      visible
      withArrow
      relationship="inaccessible"
      positioning={{ target: element, position: 'below', align: 'start' }}
      content={`${row.node.name}: ${judgement.status}. ${rowReason(row, judgement, cascade.settings)}`}
    />
  );
}
