import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { functionHelp } from '../formula-help/function-help';
import type { RibbonControl } from '../manifest/manifest';
import { shownPlace } from '../selection/place-text';
import type { Workbench } from '../start';
import { Cursor } from './cursor';
import { type Edit, editText } from './edit-state';
import { FormulaBar } from './formula-bar';
import { HomeTab, type WorkbenchSettings } from './home-tab';
import { followLink, goTo } from './links';
import { Ribbon } from './ribbon';
import { SheetTabs } from './sheet-tabs';
import { SheetView } from './sheet-view';
import { StatusBar } from './status-bar';
import type { Theme, ThemeChoice } from './theme';
import { useBusy } from './use-busy';
import { useEditing } from './use-editing';
import { useFiles } from './use-files';
import { useSession } from './use-session';

interface Props {
  readonly workbench: Workbench;
  readonly theme: Theme;
  readonly choice: ThemeChoice;
  readonly onTheme: (choice: ThemeChoice) => void;
  readonly onProblem: (error: unknown) => void;
}

/** Everything but the pane: ribbon, formula bar, sheet, tabs, status. */
export const WorkbookWindow = (props: Props): ReactElement => {
  const { workbench, onProblem } = props;
  const { session, addIn, manifest } = workbench;
  useSession(session, 'selection', 'cells', 'sheets', 'opened');
  const keyboard = useRef<HTMLDivElement>(null);
  const busy = useBusy(session);
  const toGrid = useCallback(() => keyboard.current?.focus({ preventScroll: true }), []);
  const cursor = useMemo(() => new Cursor(session), [session]);
  const attempt = useCallback(
    (work: Promise<unknown>): void => void work.catch(onProblem),
    [onProblem],
  );
  const editing = useEditing(session, cursor, onProblem, toGrid);
  const files = useFiles(session, attempt);
  const functions = useMemo(
    () =>
      functionHelp(session.customFunctions.namespace, {
        functions: session.customFunctions.metadata,
      }),
    [session],
  );
  const act = ({ id, action }: RibbonControl): void => {
    if (action?.kind === 'showTaskpane') addIn.show();
    else if (action) attempt(addIn.runCommand(action.name, id));
  };

  const { sheetId, active, box } = session.selection;
  const sheet = session.activeSheet;
  const content: Edit = editing.edit ?? {
    sheetId,
    ...active,
    text: editText(sheet, active.row, active.column),
    caret: 0,
    where: 'bar',
    overwrites: false,
    pointed: null,
  };
  return (
    <>
      <header className="top" {...files.drop}>
        <div className="title-bar">
          <h1 className="title">{session.fileName}</h1>
          <span className="title-product">Workbench</span>
        </div>
        <Ribbon
          manifest={manifest}
          localAddress={workbench.localAddress}
          onAction={act}
          home={{ label: 'Home', content: <Home {...props} files={files} /> }}
        />
      </header>
      <FormulaBar
        place={shownPlace(session.document, sheet, box, active)}
        names={session.document.names.filter(({ visible }) => visible).map(({ name }) => name)}
        onPlace={(text) => {
          const going = goTo(session, text);
          if (going === false)
            onProblem(new Error(`“${text}” is no cell, range or name of this workbook.`));
          else attempt(going.then(toGrid));
        }}
        content={content}
        editing={editing.edit !== null}
        functions={functions}
        onBegin={() => editing.begin('bar')}
        onEdit={editing.change}
        onKey={editing.key}
        onCommit={() => void editing.commit()}
        onCancel={editing.cancel}
      />
      <main className="sheet-column" {...files.drop}>
        <SheetView
          session={session}
          editing={editing}
          cursor={cursor}
          functions={functions}
          theme={props.theme}
          attempt={attempt}
          onLink={(row, column) => attempt(followLink(session, row, column))}
          keyboard={keyboard}
        />
        <SheetTabs session={session} attempt={attempt} />
      </main>
      <StatusBar session={session} mode={modeOf(editing.edit)} busy={busy} />
    </>
  );
};

const modeOf = (edit: Edit | null): 'Ready' | 'Enter' | 'Edit' | 'Point' =>
  !edit ? 'Ready' : edit.pointed ? 'Point' : edit.overwrites ? 'Enter' : 'Edit';

/** The first tab, whose settings are kept where they apply. */
const Home = ({
  workbench: { session, addIn },
  choice,
  onTheme,
  files,
}: Props & { readonly files: ReturnType<typeof useFiles> }): ReactElement => {
  const [settings, setSettings] = useState<WorkbenchSettings>({
    theme: choice,
    blankCells: session.settings.blankCells,
    excelApi: addIn.settings.requirements['ExcelApi'] ?? '',
  });
  const change = (next: WorkbenchSettings): void => {
    setSettings(next);
    if (next.theme !== settings.theme) onTheme(next.theme);
    session.settings.blankCells = next.blankCells;
    if (next.excelApi === settings.excelApi) return;
    addIn.settings.requirements = { ...addIn.settings.requirements, ExcelApi: next.excelApi };
    // An add-in is told of its host once, when it starts.
    addIn.load();
  };
  useEffect(() => setSettings((before) => ({ ...before, theme: choice })), [choice]);
  return (
    <HomeTab
      settings={settings}
      onSettings={change}
      onNew={files.create}
      onOpen={files.open}
      onSave={files.save}
    />
  );
};
