import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import type { Workbench } from '../start';
import { MessageDialog } from './message-dialog';
import { PaneFrame } from './pane-frame';
import { FLUENT_THEMES, type ThemeChoice, useTheme } from './theme';
import { useAreaKeys } from './use-area-keys';
import { useVisible } from './use-visible';
import { WorkbookWindow } from './workbook-window';

interface Props {
  /** Starts the add-in in a container and opens the first workbook. */
  readonly start: (paneContainer: HTMLElement) => Promise<Workbench>;
}

/** The whole window: the workbook on the left, the add-in's pane on the right. */
export const App = ({ start }: Props): ReactElement => {
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [choice, setChoice] = useState<ThemeChoice>('system');
  const theme = useTheme(choice);
  const visible = useVisible(workbench?.addIn ?? null, theme);
  const areaKeys = useAreaKeys();

  const problem = useCallback((error: unknown) => {
    setMessage(error instanceof Error ? error.message : String(error));
  }, []);
  const mount = useCallback(
    (container: HTMLElement) => {
      start(container).then(setWorkbench, problem);
    },
    [start, problem],
  );

  return (
    // What floats above the window is drawn outside of it, and takes the provider's class along.
    <FluentProvider theme={FLUENT_THEMES[theme]} className={`colors ${theme}`}>
      <div className="window" onKeyDown={areaKeys}>
        {workbench ? (
          <WorkbookWindow
            workbench={workbench}
            theme={theme}
            choice={choice}
            onTheme={setChoice}
            onProblem={problem}
          />
        ) : (
          <p className="starting" role="status">
            Opening…
          </p>
        )}
        <PaneFrame
          title={workbench?.manifest.displayName ?? ''}
          visible={visible}
          onClose={() => workbench?.addIn.hide()}
          mount={mount}
        />
      </div>
      <MessageDialog message={message} onClose={() => setMessage(null)} />
    </FluentProvider>
  );
};
