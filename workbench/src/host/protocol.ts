/** The shapes that Office.js puts on the wire for a ProcessQuery request. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same length as Arguments; an id where the argument is an object path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export const enum PathType {
  global = 1,
  newObject = 2,
  method = 3,
  property = 4,
  indexer = 5,
  referenceId = 6,
  nullObject = 7,
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const enum ActionType {
  instantiate = 1,
  query = 2,
  method = 3,
  setProperty = 4,
  trace = 5,
  recursiveQuery = 6,
  queryAsJson = 7,
  ensureUnchanged = 8,
  update = 9,
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string };
}

/** One entry of an event message: category, type, target id, message, id. */
export type EventEntry = readonly [number, number, string, unknown, number];

export const enum EventCategory {
  customFunction = 1,
  action = 2,
  richApi = 65536,
}
