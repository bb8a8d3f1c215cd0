import type { ModelObject } from '../model/model-class';
import { HostError } from './host-error';

/** Objects that Office.js keeps between syncs, by the id under which it asks for them again. */
export class References {
  readonly #objects = new Map<string, ModelObject>();
  readonly #ids = new WeakMap<ModelObject, string>();
  #next = 1;

  keep(object: ModelObject): void {
    if (this.#ids.has(object)) return;
    const id = `ref${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  idOf(object: ModelObject): string | undefined {
    return this.#ids.get(object);
  }

  object(id: string): ModelObject {
    const object = this.#objects.get(id);
    if (!object)
      throw new HostError(
        'InvalidReference',
        'This reference is not valid for the current operation.',
      );
    return object;
  }
}
