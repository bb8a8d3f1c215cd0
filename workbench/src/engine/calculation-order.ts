/** A node's place in the depth-first search. */
interface Visit<Node> {
  readonly node: Node;
  readonly next: Iterator<Node>;
  readonly index: number;
  lowest: number;
}

/**
 * Groups of nodes such that every node comes after all that it depends on: Tarjan's strongly connected
 * components ("Depth-first search and linear graph algorithms", 1972), without recursion since chains of
 * formulas run as long as a sheet. A group of several nodes, or of one that depends on itself
 * (`circular`), is a circular reference.
 */
export function* calculationOrder<Node>(
  roots: Iterable<Node>,
  dependencies: (node: Node) => Iterable<Node>,
): Generator<{ readonly nodes: readonly Node[]; readonly circular: boolean }> {
  const indices = new Map<Node, number>();
  const stack: Node[] = [];
  const stacked = new Set<Node>();
  const selfish = new Set<Node>();
  const visits: Visit<Node>[] = [];
  const enter = (node: Node): void => {
    const index = indices.size;
    indices.set(node, index);
    stack.push(node);
    stacked.add(node);
    visits.push({ node, next: dependencies(node)[Symbol.iterator](), index, lowest: index });
  };
  for (const root of roots) {
    if (indices.has(root)) continue;
    enter(root);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const step = visit.next.next();
      if (!step.done) {
        const other = step.value;
        const known = indices.get(other);
        if (known === undefined) enter(other);
        else if (stacked.has(other)) {
          if (other === visit.node) selfish.add(other);
          visit.lowest = Math.min(visit.lowest, known);
        }
        continue;
      }
      visits.pop();
      const above = visits.at(-1);
      if (above) above.lowest = Math.min(above.lowest, visit.lowest);
      if (visit.lowest !== visit.index) continue;
      const nodes = stack.splice(stack.lastIndexOf(visit.node));
      for (const node of nodes) stacked.delete(node);
      yield { nodes, circular: nodes.length > 1 || selfish.has(visit.node) };
    }
  }
}
