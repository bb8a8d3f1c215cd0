import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Summary } from '../summary/summary';
import { FilterBar } from './filter-bar';
import type { OpenMenu } from './node-menu';
import { onDemand } from '../shell/on-demand';
import { HOME_FOCUS_ID } from '../shell/screen';
import { TreeView } from './tree-view';
import { useFollowedSelection } from './use-followed-selection';
import { useNodeActions } from './use-node-actions';
import { useTree } from './use-tree';

const NoNodes = onDemand(async () => (await import('../problems/no-nodes')).NoNodes);
const NodeDetails = onDemand(async () => (await import('./node-details')).NodeDetails);
const NodeMenu = onDemand(async () => (await import('./node-menu')).NodeMenu);

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  nothing: {
    flexGrow: 1,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The cascade: how it stands, the tree, and the active node in full. */
export function CascadeScreen() {
  const styles = useStyles();
  const tree = useTree();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const select = useFollowedSelection(tree);
  const actions = useNodeActions((node, at) => setMenu({ node, ...at }), select);
  const active = tree.activeId === null ? undefined : tree.rows[tree.activeIndex];
  if (tree.nodes.length === 0) return <NoNodes />;
  return (
    <div className={styles.screen}>
      <Summary tree={tree} />
      <FilterBar tree={tree} />
      {tree.rows.length === 0 ? (
        <p className={styles.nothing} role="status">
          Nothing matches. Change the search, or take filters off with “Show all”.
        </p>
      ) : (
        <TreeView tree={tree} actions={actions} />
      )}
      {active && <NodeDetails row={active} actions={actions} />}
      {menu && (
        <NodeMenu
          open={menu}
          actions={actions}
          onCut={(id) => tree.cut(id)}
          onClose={() => {
            setMenu(null);
            document.getElementById(HOME_FOCUS_ID)?.focus();
          }}
        />
      )}
    </div>
  );
}
