import { isModelObject, type ModelObject } from '../model/model-class';
import type { Host } from './host';
import { HostError } from './host-error';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  PathType,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { answerQuery, needsCalculation } from './query';

/**
 * Runs one request: walks the object paths as actions ask for them, runs the actions in order, stops at
 * the first error. What ran before an error stays done, as in Excel.
 */
export const interpret = async (body: RequestBody, host: Host): Promise<ResponseBody> => {
  const results: { ActionId: number; Value: unknown }[] = [];
  const run = new Run(body, host);
  for (const action of body.Actions) {
    try {
      results.push({ ActionId: action.Id, Value: await run.act(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        Error: { Code: error.code, Message: error.message, Location: run.locate(action) },
      };
    }
  }
  return { Results: results };
};

class Run {
  readonly #objects = new Map<number, ModelObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly host: Host,
  ) {}

  async act(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identity(await this.#object(action.ObjectPathId));
      case ActionType.query:
      case ActionType.queryAsJson: {
        const object = await this.#object(action.ObjectPathId);
        if (object === null) return null;
        const query = action.QueryInfo ?? {};
        if (needsCalculation(object, query)) await this.host.calculate();
        return answerQuery(object, query, this.host);
      }
      case ActionType.method:
        return await this.#call(action);
      case ActionType.setProperty: {
        const object = await this.#present(action.ObjectPathId);
        const property = object.class.properties?.[action.Name];
        if (!property?.set) throw missing(object, action.Name);
        property.set(object.state, (await this.#arguments(action.ArgumentInfo))[0], this.host);
        return null;
      }
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError(
          'NotImplemented',
          `Action type ${action.ActionType} is not in the workbench.`,
        );
    }
  }

  locate(action: Action): string {
    const object = this.#objects.get(action.ObjectPathId);
    return object ? `${object.class.name}.${action.Name}` : action.Name;
  }

  async #call(action: Action): Promise<unknown> {
    const object = await this.#object(action.ObjectPathId);
    if (action.Name === '_KeepReference' || action.Name === '_RemoveReference') {
      if (action.Name === '_KeepReference' && object) this.host.references.keep(object);
      else if (action.Name === '_RemoveReference')
        this.host.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (object === null) return null;
    const method = object.class.methods?.[action.Name];
    if (!method) throw missing(object, action.Name);
    const value: unknown = await method(
      object.state,
      await this.#arguments(action.ArgumentInfo),
      this.host,
    );
    return isModelObject(value) ? this.#identity(value) : (value ?? null);
  }

  #identity(object: ModelObject | null): unknown {
    if (object === null) return null;
    const reference = this.host.references.idOf(object);
    if (reference) return { _ReferenceId: reference };
    const id = object.class.id?.(object.state);
    return id === undefined ? {} : { [object.class.properties?.['Id'] ? 'Id' : '_Id']: id };
  }

  async #present(pathId: number): Promise<ModelObject> {
    const object = await this.#object(pathId);
    if (object === null)
      throw new HostError(
        'InvalidOperation',
        'A property of a null object cannot be set: check isNullObject first.',
      );
    return object;
  }

  async #object(pathId: number): Promise<ModelObject | null> {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const object = await this.#resolve(pathId);
    this.#objects.set(pathId, object);
    return object;
  }

  async #resolve(pathId: number): Promise<ModelObject | null> {
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path)
      throw new HostError('GeneralException', `The request names no object path ${pathId}.`);
    if (path.ObjectPathType === PathType.global) return this.host.root;
    if (path.ObjectPathType === PathType.newObject) return this.host.create(path.Name);
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.referenceId) return this.host.references.object(path.Name);
    const parent = await this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) {
      const navigate = parent.class.navigation?.[path.Name];
      if (!navigate) throw missing(parent, path.Name);
      return navigate(parent.state, this.host);
    }
    const args = await this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) {
      if (!parent.class.indexer) throw missing(parent, 'getItem');
      return parent.class.indexer(parent.state, args[0], this.host);
    }
    const method = parent.class.methods?.[path.Name];
    if (!method) throw missing(parent, path.Name);
    return (await method(parent.state, args, this.host)) as ModelObject | null;
  }

  async #arguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const args = [...(info?.Arguments ?? [])];
    const references = info?.ReferencedObjectPathIds ?? [];
    for (const [index, id] of references.entries())
      if (typeof id === 'number' && id > 0) args[index] = await this.#object(id);
    return args;
  }
}

const missing = (object: ModelObject, member: string): HostError =>
  new HostError('ApiNotFound', `${object.class.name}.${member} is not in the workbench.`);
