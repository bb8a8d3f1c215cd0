import fc from 'fast-check';
import { buildTree } from '../../src/domain/tree';
import type { Placed } from '../../src/domain/tree';

const node = (id: string, parentId: string | null = null): Placed => ({ id, parentId });
const drawn = (nodes: readonly Placed[]) =>
  buildTree(nodes).inOrder.map(({ node: { id }, depth }) => '  '.repeat(depth) + id);

describe('the tree of nodes', () => {
  it('has each parent right before its descendants, siblings as they were given', () => {
    const nodes = [
      node('goal 1'),
      node('goal 2'),
      node('KPI 1.1.1', 'objective 1.1'),
      node('objective 1.2', 'goal 1'),
      node('objective 1.1', 'goal 1'),
      node('KPI 2', 'goal 2'),
      node('KPI 1.1.2', 'objective 1.1'),
    ];
    expect(drawn(nodes)).toEqual([
      'goal 1',
      '  objective 1.2',
      '  objective 1.1',
      '    KPI 1.1.1',
      '    KPI 1.1.2',
      'goal 2',
      '  KPI 2',
    ]);
  });

  it('is empty without nodes', () => {
    expect(buildTree([])).toMatchObject({ roots: [], inOrder: [], problems: [] });
  });

  it('makes a node whose parent is not there a root and reports it', () => {
    const tree = buildTree([node('a', 'lost'), node('b', 'a')], ({ id }) => ({
      sheet: 'KPIs',
      address: id === 'a' ? 'C7' : 'C8',
    }));
    expect(tree.inOrder.map(({ depth }) => depth)).toEqual([0, 1]);
    expect(tree.problems).toMatchObject([
      {
        code: 'orphan',
        place: { sheet: 'KPIs', address: 'C7' },
        message: 'KPIs!C7: “a” names a parent “lost” that is not there.',
      },
    ]);
  });

  it('keeps the first of two nodes with one id and reports the other', () => {
    const tree = buildTree([
      { id: 'x', parentId: null, name: 'Revenue' },
      { id: 'x', parentId: null, name: 'Profit' },
    ]);
    expect(tree.inOrder.map(({ node: { name } }) => name)).toEqual(['Revenue']);
    expect(tree.problems).toMatchObject([
      { code: 'duplicate-id', message: '“Profit” (x) has an id that another node has already.' },
    ]);
  });

  it.each([
    ['of one', [node('a', 'a')], ['a']],
    ['of two', [node('a', 'b'), node('b', 'a')], ['a', '  b']],
    ['of three', [node('a', 'b'), node('b', 'c'), node('c', 'a')], ['a', '  c', '    b']],
    ['reached from outside', [node('x', 'a'), node('a', 'b'), node('b', 'a')], ['a', '  x', '  b']],
  ] as const)('opens a circle %s at its first node and reports it once', (_, nodes, order) => {
    expect(drawn(nodes)).toEqual(order);
    expect(buildTree(nodes).problems.map(({ code }) => code)).toEqual(['cycle']);
  });

  it('loses no node and puts each one below its parent, whatever the parents', () => {
    const parents = fc.array(fc.option(fc.nat({ max: 25 }), { nil: null }), { maxLength: 20 });
    fc.assert(
      fc.property(parents, (named) => {
        const nodes = named.map((parent, place) =>
          node(`${place}`, parent === null ? null : `${parent}`),
        );
        const { inOrder, roots, byId } = buildTree(nodes);
        expect(inOrder.map(({ node: { id } }) => id).sort()).toEqual(
          nodes.map(({ id }) => id).sort(),
        );
        for (const [place, branch] of inOrder.entries()) {
          expect(byId.get(branch.node.id)).toBe(branch);
          if (branch.parent === null) {
            expect(roots).toContain(branch);
            continue;
          }
          expect(branch.parent.node.id).toBe(branch.node.parentId);
          expect(branch.depth).toBe(branch.parent.depth + 1);
          expect(inOrder.indexOf(branch.parent)).toBeLessThan(place);
        }
      }),
    );
  });

  it('holds ten thousand levels', () => {
    const nodes = Array.from({ length: 10_000 }, (_, at) => node(`${at}`, at ? `${at - 1}` : null));
    expect(buildTree(nodes).inOrder.at(-1)?.depth).toBe(9_999);
  });
});
