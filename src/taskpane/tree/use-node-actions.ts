import type { CascadeNode } from '../../cascade/cascade';
import { useNavigation } from '../shell/screen';
import { useWorkbook } from '../workbook/open-workbook';
import { useOperations } from '../workbook/use-operations';
import { useDeleteTag } from '../workbook/use-delete-tag';

/** What can be done with one node of the tree. */
export interface NodeActions {
  readonly go: (node: CascadeNode) => void;
  readonly edit: (node: CascadeNode) => void;
  /** Opens the screen on which a parent is chosen. */
  readonly move: (node: CascadeNode) => void;
  readonly moveTo: (node: CascadeNode, parentId: string | null) => void;
  readonly remove: (node: CascadeNode) => void;
  readonly menu: (node: CascadeNode, at: { readonly x: number; readonly y: number }) => void;
}

/** @param select runs what selects cells, so that the selection is not followed back. */
export function useNodeActions(
  menu: NodeActions['menu'],
  select: (work: () => Promise<string | null>) => void,
): NodeActions {
  const operations = useOperations();
  const { live } = useWorkbook();
  const { open } = useNavigation();
  const deleteTag = useDeleteTag();
  const moveTo = (node: CascadeNode, parentId: string | null): void => {
    if (node.parentId === parentId) return;
    const doing = `moving “${node.name}”`;
    void operations.change(
      doing,
      async (context) => {
        // What writes tags is loaded when the first one is changed.
        const { moveNode } = await import('../../excel/move-node');
        return moveNode(context, node.id, parentId, live.state);
      },
      () => moveTo(node, parentId),
    );
  };
  const removeTag = ({ name, source }: CascadeNode): void =>
    deleteTag(source.tagId, `the tag of “${name}”`);
  const remove = (node: CascadeNode): void => {
    const { source } = node;
    if (source.type !== 'list') return removeTag(node);
    const { nodes } = live.state.cascade;
    const rows = nodes.filter((one) => one.kind === 'KPI' && one.source.tagId === source.tagId);
    operations.messages.show({
      intent: 'warning',
      text: `“${node.name}” is a row of the list on “${source.sheet}”, which has one tag for all its ${rows.length} KPIs. Your cells stay as they are.`,
      fix: 'To take out one row only, delete it in the sheet.',
      actions: [{ label: 'Delete the list’s tag', run: () => removeTag(node) }],
    });
  };
  return {
    go: (node) => select(() => operations.goToNode(node)),
    edit: (node) => open({ name: 'edit', tagId: node.source.tagId, nodeId: node.id }),
    move: (node) => open({ name: 'move', nodeId: node.id }),
    moveTo,
    remove,
    menu,
  };
}
