import { createContext, Script } from 'node:vm';
import { readBundle } from '../../src/cli/run-cascade';
import type { FunctionsBundle } from '../../workbench/src/index';
import { shippedAddIn } from '../built-add-in';

export type Answers = (...args: unknown[]) => unknown[][];

/** The functions of the production build. */
export const buildFunctions = (): FunctionsBundle => readBundle(shippedAddIn().folder);

/** The bundle's functions by id, where there is nothing but the language and `CustomFunctions`. */
export function loadFunctions(script: string): ReadonlyMap<string, Answers> {
  const functions = new Map<string, Answers>();
  const associate = (id: string, answers: Answers) => functions.set(id, answers);
  const { Error, ErrorCode } = CustomFunctions;
  const context = createContext({ CustomFunctions: { associate, Error, ErrorCode } });
  new Script(script, { filename: 'functions.js' }).runInContext(context);
  return functions;
}
