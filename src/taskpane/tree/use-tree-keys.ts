import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { ROW_HEIGHT, rowId } from './tree-row';
import { actionOfKey, steppedParent, type TreeAction, typeAhead } from './tree-keys';
import type { NodeActions } from './use-node-actions';
import type { TreeModel } from './use-tree';

/** Letters typed within this time (ms) belong to one word. */
const WORD_PAUSE = 700;

/** The tree's keyboard. */
export function useTreeKeys(
  tree: TreeModel,
  actions: NodeActions,
  scroller: RefObject<HTMLDivElement | null>,
  scrollTo: (index: number) => void,
): (event: KeyboardEvent<HTMLDivElement>) => void {
  const typed = useRef({ text: '', at: 0 });
  const { rows, activeIndex } = tree;
  const row = rows[activeIndex];

  const activate = (index: number) => {
    const wanted = rows[index];
    if (!wanted) return;
    tree.activate(wanted.node.id);
    scrollTo(index);
  };

  const type = (letter: string, now: number) => {
    const { text, at } = typed.current;
    const whole = now - at < WORD_PAUSE ? text + letter : letter;
    typed.current = { text: whole, at: now };
    activate(typeAhead(rows, activeIndex, whole));
  };

  const perform = (action: TreeAction): void => {
    if (!row) return;
    switch (action.type) {
      case 'activate':
        return activate(action.index);
      case 'expand':
      case 'collapse':
        return tree.setExpanded([action.id], action.type === 'expand');
      case 'expand-siblings': {
        const { parentId } = row.node;
        const siblings = rows.filter(({ node }) => node.parentId === parentId);
        return tree.setExpanded(
          siblings.map(({ node }) => node.id),
          true,
        );
      }
      case 'cut':
        return tree.cut(row.node.id);
      case 'paste': {
        // It may be folded or filtered away by now.
        const cut = tree.nodes.find(({ id }) => id === tree.cutId);
        tree.cut(null);
        return cut && actions.moveTo(cut, row.node.id);
      }
      case 'indent':
      case 'outdent': {
        const parent = steppedParent(rows, activeIndex, action.type);
        return parent === undefined ? undefined : actions.moveTo(row.node, parent);
      }
      case 'menu': {
        const box = document.getElementById(rowId(activeIndex))?.getBoundingClientRect();
        return actions.menu(row.node, { x: (box?.left ?? 0) + 24, y: box?.bottom ?? 0 });
      }
      case 'go':
        tree.activate(row.node.id);
        return actions.go(row.node);
      case 'edit':
        return actions.edit(row.node);
      case 'delete':
        return actions.remove(row.node);
    }
  };

  return (event) => {
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1;
    const word = typed.current.text !== '' && event.timeStamp - typed.current.at < WORD_PAUSE;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const letter = event.key.length === 1 && plain && (event.key !== ' ' || word);
    const action =
      letter && event.key !== '*' ? null : actionOfKey(event, rows, activeIndex, Math.max(1, page));
    if (action) perform(action);
    else if (letter && rows.length > 0) type(event.key, event.timeStamp);
    else if (event.key === 'Escape' && tree.cutId !== null) tree.cut(null);
    else return;
    event.preventDefault();
  };
}
