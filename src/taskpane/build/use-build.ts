import { createContext, use } from 'react';
import type { Progress } from '../../excel/progress';

export interface BuildState {
  readonly running: boolean;
  readonly progress: Progress | null;
  /** Cancelling has been asked for. */
  readonly cancelling: boolean;
  readonly build: () => void;
  readonly cancel: () => void;
}

export const BuildContext = createContext<BuildState | null>(null);

/** Building the cascade sheet, wherever in the pane it was started. */
export function useBuild(): BuildState {
  const state = use(BuildContext);
  if (!state) throw new Error('Nothing can be built around this component.');
  return state;
}
