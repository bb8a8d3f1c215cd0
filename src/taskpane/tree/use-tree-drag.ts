import { type DragEvent, useRef, useState } from 'react';
import type { CascadeNode } from '../../cascade/cascade';
import type { NodeActions } from './use-node-actions';
import type { TreeRow } from './tree-rows';

type RowAt = (target: EventTarget) => { row: TreeRow } | null;

/** Dragging a node onto another makes that its parent; onto the empty space below, it has none. */
export function useTreeDrag(rowAt: RowAt, actions: NodeActions) {
  const dragged = useRef<CascadeNode | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const end = () => {
    dragged.current = null;
    setOver(null);
  };
  return {
    over,
    handlers: {
      onDragStart: (event: DragEvent) => {
        const at = rowAt(event.target);
        if (!at) return;
        dragged.current = at.row.node;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', at.row.node.name);
      },
      onDragOver: (event: DragEvent) => {
        if (!dragged.current) return;
        const id = rowAt(event.target)?.row.node.id ?? null;
        if (id === dragged.current.id) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(id);
      },
      onDrop: (event: DragEvent) => {
        const node = dragged.current;
        const parent = rowAt(event.target)?.row.node.id ?? null;
        end();
        if (!node || parent === node.id) return;
        event.preventDefault();
        actions.moveTo(node, parent);
      },
      onDragEnd: end,
    },
  };
}
