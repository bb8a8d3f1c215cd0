import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { onDemand } from '../shell/on-demand';
import { HOME_FOCUS_ID } from '../shell/screen';
import { useWorkbookState } from '../workbook/open-workbook';
import { useActiveInSight } from './use-active-in-sight';
import { type RowInPage, useRestedRow } from './use-rested-row';
import { ROW_HEIGHT, rowId, TreeRowView } from './tree-row';
import type { TreeRow } from './tree-rows';
import { useTreeDrag } from './use-tree-drag';
import { useTreeKeys } from './use-tree-keys';
import type { TreeModel } from './use-tree';
import type { NodeActions } from './use-node-actions';

const RowTip = onDemand<RowInPage>(() =>
  import('./row-tip').then(
    (tip) => tip.RowTip,
    // The tree is worth more than its tips.
    () => () => null,
  ),
);

const useStyles = makeStyles({
  tree: {
    flexGrow: 1,
    minHeight: '88px',
    overflowY: 'auto',
    overflowX: 'hidden',
    outlineStyle: 'none',
    // The row shows the focus that the tree has, and only to who uses the keyboard.
    ':focus-visible [data-focus]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows are drawn apart from all else, so scrolling lays out nothing but them.
    contain: 'strict',
  },
  sizer: { position: 'relative', width: '100%' },
});

/**
 * The tree, of which only the rows in sight are in the page. The focus stays on the tree itself and
 * `aria-activedescendant` names the row, since a row may be taken out of the page while it is active.
 */
export function TreeView({
  tree,
  actions,
}: {
  readonly tree: TreeModel;
  readonly actions: NodeActions;
}) {
  const styles = useStyles();
  const { cascade, judged } = useWorkbookState();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, activeIndex } = tree;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      // A screen reader must find the active row, wherever the tree was scrolled to.
      if (activeIndex < rows.length && !shown.includes(activeIndex)) shown.push(activeIndex);
      return shown;
    },
  });

  const scrollTo = (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' });
  useActiveInSight(tree, virtualizer);

  const rowAt = (target: EventTarget): { row: TreeRow; element: HTMLElement } | null => {
    const element = (target as Element).closest<HTMLElement>('[data-node]');
    const row = element && rows.find(({ node }) => node.id === element.dataset['node']);
    return row ? { row, element } : null;
  };
  const keys = useTreeKeys(tree, actions, scroller, scrollTo);
  const drag = useTreeDrag(rowAt, actions);
  const rested = useRestedRow(scroller, rowAt);

  return (
    <>
      <div
        ref={scroller}
        id={HOME_FOCUS_ID}
        role="tree"
        tabIndex={0}
        aria-label="Cascade"
        aria-activedescendant={rows.length > 0 ? rowId(activeIndex) : undefined}
        className={styles.tree}
        onKeyDown={keys}
        onClick={(event) => {
          const at = rowAt(event.target);
          if (!at) return;
          tree.activate(at.row.node.id);
          if ((event.target as Element).closest('[data-caret]'))
            tree.setExpanded([at.row.node.id], !at.row.expanded);
          else actions.go(at.row.node);
        }}
        onDoubleClick={(event) => {
          const at = rowAt(event.target);
          if (at && !(event.target as Element).closest('[data-caret]')) actions.edit(at.row.node);
        }}
        onContextMenu={(event) => {
          const at = rowAt(event.target);
          if (!at) return;
          event.preventDefault();
          tree.activate(at.row.node.id);
          actions.menu(at.row.node, { x: event.clientX, y: event.clientY });
        }}
        {...drag.handlers}
      >
        <div className={styles.sizer} style={{ height: `${virtualizer.getTotalSize()}px` }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            const judgement = row && judged.get(row.node.id);
            if (!row || !judgement) return null;
            return (
              <TreeRowView
                key={row.node.id}
                row={row}
                judgement={judgement}
                settings={cascade.settings}
                id={rowId(index)}
                top={start}
                current={index === activeIndex}
                active={index === activeIndex && tree.activeId !== null}
                cut={row.node.id === tree.cutId}
                drop={row.node.id === drag.over}
              />
            );
          })}
        </div>
      </div>
      {rested && <RowTip {...rested} />}
    </>
  );
}
