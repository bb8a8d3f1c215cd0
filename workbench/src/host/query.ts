import type { ModelObject } from '../model/model-class';
import type { Host } from './host';
import { HostError } from './host-error';
import type { QueryInfo } from './protocol';

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Selected members as a tree: `format/fill/color` → format → fill → color. */
interface Selection {
  readonly members: Map<string, Selection>;
}

const selectionOf = (query: QueryInfo): Selection => {
  const root: Selection = { members: new Map() };
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = root;
    for (const part of path.split('/')) {
      const name = pascal(part.trim());
      // `items/name` and `name` ask a collection for the same thing.
      if (name === 'Items' || name === '$all' || name === '') continue;
      let next = node.members.get(name);
      if (!next) node.members.set(name, (next = { members: new Map() }));
      node = next;
    }
  }
  return root;
};

/** Whether answering the query needs computed values, so that the host calculates first. */
export const needsCalculation = (object: ModelObject, query: QueryInfo): boolean => {
  const walk = (one: ModelObject, selection: Selection): boolean => {
    const properties = one.class.properties ?? {};
    if (selection.members.size === 0)
      return Object.values(properties).some(
        (property) => property.calculated && !property.onRequest,
      );
    for (const [name] of selection.members) if (properties[name]?.calculated) return true;
    // Navigation (`range/values` of a name, items of a collection) is not followed: reading it is rare,
    // so it counts as calculated.
    return (
      [...selection.members.values()].some((child) => child.members.size > 0) ||
      one.class.items !== undefined
    );
  };
  return walk(object, selectionOf(query));
};

/** The value that answers a query: PascalCase keys, `_Items` for a collection. */
export const answerQuery = (object: ModelObject, query: QueryInfo, host: Host): unknown => {
  const selection = selectionOf(query);
  if (object.class.items) {
    let items = object.class.items(object.state, host);
    if (query.Skip) items = items.slice(query.Skip);
    if (query.Top !== undefined) items = items.slice(0, query.Top);
    const value: Record<string, unknown> = {};
    const forItems: Selection = { members: new Map(selection.members) };
    for (const name of [...forItems.members.keys()]) {
      if (object.class.properties?.[name]?.get) {
        value[name] = object.class.properties[name].get(object.state, host);
        forItems.members.delete(name);
      }
    }
    value['_Items'] = items.map((item) => answer(item, forItems, host));
    return value;
  }
  return answer(object, selection, host);
};

const answer = (object: ModelObject, selection: Selection, host: Host): Record<string, unknown> => {
  const { properties = {}, navigation = {}, id } = object.class;
  const value: Record<string, unknown> = {};
  if (id) value[properties['Id'] ? 'Id' : '_Id'] = id(object.state);
  if (selection.members.size === 0) {
    for (const [name, property] of Object.entries(properties))
      if (property.get && !property.onRequest) value[name] = property.get(object.state, host);
    return value;
  }
  for (const [name, child] of selection.members) {
    const property = properties[name];
    const target = navigation[name];
    if (property?.get) value[name] = property.get(object.state, host);
    else if (target) {
      const next = target(object.state, host);
      value[name] =
        next === null
          ? null
          : next.class.items
            ? collection(next, child, host)
            : answer(next, child, host);
    } else
      throw new HostError('ApiNotFound', `${object.class.name}.${name} is not in the workbench.`);
  }
  return value;
};

const collection = (object: ModelObject, selection: Selection, host: Host): unknown => ({
  _Items: (object.class.items?.(object.state, host) ?? []).map((item) =>
    answer(item, selection, host),
  ),
});
