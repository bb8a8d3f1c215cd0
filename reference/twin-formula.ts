import { BUILT_TWINS } from '../src/cascade/twins/index';
import type { FunctionDocument } from './function-document';

/** The twin's formula without `=`, with its arguments in braces; null where there is none. */
export function twinFormula({ name, twin, parameters }: FunctionDocument): string | null {
  if ('none' in twin) return null;
  if ('formula' in twin) return twin.formula;
  const build = BUILT_TWINS[name];
  if (!build)
    throw new Error(`${name}: src/cascade/twins/index.ts holds no twin for "@twin built".`);
  return build(Object.fromEntries(parameters.map((one) => [one.name, `{${one.name}}`])));
}

/** The arguments that a twin takes; it stands for its function only where no other one is given. */
export function twinArguments(formula: string): ReadonlySet<string> {
  return new Set([...formula.matchAll(/\{([a-z]\w*)[|}]/gi)].map(([, name]) => name!));
}
