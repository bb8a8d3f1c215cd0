/** What the ribbon asks of the pane. */
export type PaneCommand = 'tag-selection' | 'build-cascade';

let unheard: PaneCommand | null = null;
let listener: ((command: PaneCommand) => void) | null = null;

/** Ribbon and pane share one runtime; a command may come before the pane is drawn, and waits for it. */
export const sendPaneCommand = (command: PaneCommand): void => {
  if (listener) listener(command);
  else unheard = command;
};

/** One listener, the pane. It hears at once what came before it. Answers how to stop listening. */
export const onPaneCommand = (heard: (command: PaneCommand) => void): (() => void) => {
  listener = heard;
  const waiting = unheard;
  unheard = null;
  if (waiting) heard(waiting);
  return () => {
    if (listener === heard) listener = null;
  };
};
