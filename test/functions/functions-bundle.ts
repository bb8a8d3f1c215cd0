import { rmSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { FunctionsBundle } from '../../workbench/src/index';
import { Build } from './build';

export type Answers = (...args: unknown[]) => unknown[][];

/** The production bundle of the functions, built for the tests of one file. */
export function buildFunctions(): FunctionsBundle {
  const build = new Build({}, 'functions');
  try {
    return {
      namespace: 'KPI',
      script: build.text('functions.js'),
      metadata: JSON.parse(build.text('functions.json')) as FunctionsBundle['metadata'],
    };
  } finally {
    rmSync(build.folder, { recursive: true });
  }
}

/** The bundle's functions by id, where there is nothing but the language and `CustomFunctions`. */
export function loadFunctions(script: string): ReadonlyMap<string, Answers> {
  const functions = new Map<string, Answers>();
  const associate = (id: string, answers: Answers) => functions.set(id, answers);
  const { Error, ErrorCode } = CustomFunctions;
  const context = createContext({ CustomFunctions: { associate, Error, ErrorCode } });
  new Script(script, { filename: 'functions.js' }).runInContext(context);
  return functions;
}
