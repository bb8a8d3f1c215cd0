import type { PositioningVirtualElement } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CascadeNode } from '../../cascade/cascade';
import { FluentMenu } from '../shell/fluent-menu';
import type { MenuEntry } from '../shell/menu-entries';
import type { NodeActions } from './use-node-actions';

export interface OpenMenu {
  readonly node: CascadeNode;
  readonly x: number;
  readonly y: number;
}

/** The context menu of a row. */
export function NodeMenu(props: {
  readonly open: OpenMenu;
  readonly actions: NodeActions;
  readonly onCut: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { open, actions, onCut, onClose } = props;
  const { node, x, y } = open;
  const target = useMemo<PositioningVirtualElement>(
    () => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }),
    [x, y],
  );
  const tag = node.source.type === 'list' ? 'the list’s tag' : 'tag';
  const entries: MenuEntry[] = [
    { label: 'Go to cells', keys: 'Enter', run: () => actions.go(node) },
    { label: `Edit ${tag}`, keys: 'F2', run: () => actions.edit(node) },
    'divider',
    { label: 'Move …', run: () => actions.move(node) },
    { label: 'Cut', keys: 'Ctrl+X', run: () => onCut(node.id) },
    'divider',
    { label: `Delete ${tag}`, keys: 'Delete', run: () => actions.remove(node) },
  ];
  return (
    <FluentMenu
      open
      entries={entries}
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_event, data) => {
        if (!data.open) onClose();
      }}
    />
  );
}
