import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from '../../excel/run-excel';
import { BuildProvider } from '../build/build-provider';
import { MessagesProvider } from '../messages/use-messages';
import { PreferenceStore } from '../preferences/preference-store';
import { PreferencesProvider } from '../preferences/use-preferences';
import { openPaneWorkbook, type PaneWorkbook, WorkbookProvider } from '../workbook/open-workbook';
import { todaySerial } from '../workbook/today';
import { Boundary } from './boundary';
import { Failed } from './failed';
import { Pane } from './pane';
import { NavigationProvider } from './screen';

const useStyles = makeStyles({
  middle: { height: '100%', display: 'grid', placeItems: 'center' },
});

type Opened = Outcome<{ readonly workbook: PaneWorkbook; readonly preferences: PreferenceStore }>;

/** Opens the workbook, then shows the pane; a failure is shown with a way to try again. */
export function Opening() {
  const styles = useStyles();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [attempt, setAttempt] = useState(0);
  const open = useCallback(async (): Promise<Opened> => {
    const preferences = new PreferenceStore(addressOfWorkbook());
    const [workbook] = await Promise.all([openPaneWorkbook(todaySerial()), preferences.load()]);
    return workbook.ok ? { ok: true, value: { workbook: workbook.value, preferences } } : workbook;
  }, []);

  useEffect(() => {
    let current = true;
    void open().then((result) => {
      if (current) return setOpened(result);
      // Opened in vain (the pane was closed or opened again meanwhile): let go of Excel's events.
      return result.ok ? result.value.workbook.live.dispose() : undefined;
    });
    return () => {
      current = false;
    };
  }, [open, attempt]);

  if (!opened) {
    return (
      <main className={styles.middle}>
        <p role="status">Reading the workbook …</p>
      </main>
    );
  }
  if (!opened.ok) {
    const { problem } = opened;
    return (
      <Failed
        title="The workbook could not be read"
        message={problem.message}
        fix={problem.fix}
        onAgain={() => {
          setOpened(null);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  const { workbook, preferences } = opened.value;
  return (
    <WorkbookProvider workbook={workbook}>
      <PreferencesProvider store={preferences}>
        <MessagesProvider>
          <NavigationProvider>
            <BuildProvider>
              <Boundary>
                <Pane />
              </Boundary>
            </BuildProvider>
          </NavigationProvider>
        </MessagesProvider>
      </PreferencesProvider>
    </WorkbookProvider>
  );
}

/** A workbook that was never saved has no address. */
function addressOfWorkbook(): string {
  const document = Office.context.document as Office.Document | undefined;
  return document?.url || 'unsaved';
}
