import {
  actionOfKey,
  steppedParent,
  type TreeAction,
  typeAhead,
} from '../../src/taskpane/tree/tree-keys';
import { treeRows } from '../../src/taskpane/tree/tree-rows';
import { COFFEE, COFFEE_JUDGED } from './tree-examples';

const OPEN = { collapsed: new Set<string>(), matches: null, sort: 'workbook' } as const;
const rows = treeRows(COFFEE.nodes, COFFEE_JUDGED, OPEN);
const folded = treeRows(COFFEE.nodes, COFFEE_JUDGED, {
  ...OPEN,
  collapsed: new Set(['L1/goal/g1']),
});
const NO_KEYS = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const press = (key: string, at: number, held: Partial<typeof NO_KEYS> = {}, of = rows) =>
  actionOfKey({ ...NO_KEYS, key, ...held }, of, at, 3);
const to = (index: number): TreeAction => ({ type: 'activate', index });

describe('a key in the tree', () => {
  it.each<[string, number, TreeAction | null]>([
    ['ArrowDown', 0, to(1)],
    ['ArrowDown', 5, to(5)],
    ['ArrowUp', 0, to(0)],
    ['Home', 4, to(0)],
    ['End', 0, to(5)],
    ['PageDown', 1, to(4)],
    ['PageUp', 4, to(1)],
    ['ArrowRight', 0, to(1)],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 2, to(1)],
    ['ArrowLeft', 1, { type: 'collapse', id: 'L1/objective/o1' }],
    ['ArrowLeft', 5, null],
    ['Enter', 2, { type: 'go' }],
    ['F2', 2, { type: 'edit' }],
    ['Delete', 2, { type: 'delete' }],
    ['ContextMenu', 2, { type: 'menu' }],
    ['*', 0, { type: 'expand-siblings' }],
    ['Tab', 0, null],
  ])('%s at row %i', (key, at, action) => {
    expect(press(key, at)).toEqual(action);
  });

  it('opens what is folded before it goes in', () => {
    expect(press('ArrowRight', 0, {}, folded)).toEqual({ type: 'expand', id: 'L1/goal/g1' });
  });

  it.each<[string, Partial<typeof NO_KEYS>, TreeAction]>([
    ['x', { ctrlKey: true }, { type: 'cut' }],
    ['v', { metaKey: true }, { type: 'paste' }],
    ['ArrowRight', { altKey: true }, { type: 'indent' }],
    ['ArrowLeft', { altKey: true }, { type: 'outdent' }],
    ['F10', { shiftKey: true }, { type: 'menu' }],
  ])('%s with %j', (key, held, action) => {
    expect(press(key, 2, held)).toEqual(action);
  });

  it('does nothing in an empty tree', () => {
    expect(press('ArrowDown', 0, {}, [])).toBeNull();
  });
});

describe('typing in the tree', () => {
  it.each([
    ['g', 0, 3],
    ['g', 3, 0],
    ['gu', 3, 3],
    ['be', 0, 5],
    ['zz', 2, 2],
  ])('“%s” at row %i leads to row %i', (typed, at, row) => {
    expect(typeAhead(rows, at, typed)).toBe(row);
  });
});

describe('a step in the tree', () => {
  it.each([
    [3, 'indent', 'L1/KPI/k1'],
    [2, 'indent', undefined],
    [5, 'indent', 'L1/goal/g1'],
    [2, 'outdent', 'L1/goal/g1'],
    [1, 'outdent', null],
    [0, 'outdent', undefined],
  ] as const)('row %i %s goes below %s', (at, step, parent) => {
    expect(steppedParent(rows, at, step)).toBe(parent);
  });
});
