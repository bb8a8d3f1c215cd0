import type { CascadeColumn } from '../plan-row';
import { fieldContent } from '../plan-source';
import { isYes, isYesOf } from '../yes';

/** 1 for a critical node, whose Off track keeps its parent from On track. */
export const critical: CascadeColumn = {
  id: 'critical',
  header: 'Critical',
  points: 50,
  hidden: true,
  content: (row) => {
    const content = fieldContent(row.node, 'critical', row.cell('sourceRow'));
    if (content === null) return '';
    if ('constant' in content) return isYes(content.constant) ? 1 : '';
    return `=IF(${isYesOf(content.live)},1,"")`;
  },
};
