import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, type ReactNode, useEffect } from 'react';
import { onPaneCommand } from '../../excel/pane-commands';
import { useBuild } from '../build/use-build';
import { FirstRun } from '../first-run/first-run';
import { Announcing, MessageArea } from '../messages/message-area';
import { CascadeScreen } from '../tree/cascade-screen';
import { useWorkbookState } from '../workbook/open-workbook';
import { useBackgroundFailure } from '../workbook/use-background-failure';
import { useOperations } from '../workbook/use-operations';
import { Boundary } from './boundary';
import { onDemand } from './on-demand';
import { type Screen, useNavigation } from './screen';
import { Toolbar } from './toolbar';
import { useEscape } from './use-escape';

function Loading() {
  useEscape(useNavigation().home);
  return <p role="status">Loading …</p>;
}

// What is not needed to see the tree is loaded when it is first opened.
const screenOnDemand = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  onDemand(load, Loading);
const TagSelection = screenOnDemand(
  async () => (await import('../tag-selection/tag-selection-screen')).TagSelectionScreen,
);
const TagList = screenOnDemand(
  async () => (await import('../tag-list/tag-list-screen')).TagListScreen,
);
const FindLists = screenOnDemand(
  async () => (await import('../find-lists/find-lists-screen')).FindListsScreen,
);
const EditTag = screenOnDemand(
  async () => (await import('../edit-tag/edit-tag-screen')).EditTagScreen,
);
const Move = screenOnDemand(async () => (await import('../edit-tag/move-screen')).MoveScreen);
const Settings = screenOnDemand(
  async () => (await import('../settings/settings-screen')).SettingsScreen,
);
const Problems = screenOnDemand(
  async () => (await import('../problems/problems-screen')).ProblemsScreen,
);
const Catalog = screenOnDemand(
  async () => (await import('../catalog/catalog-screen')).CatalogScreen,
);
const Help = screenOnDemand(async () => (await import('../help/help-screen')).HelpScreen);

/** A build whose progress cannot be shown is still a build, and says itself what went wrong. */
const BuildProgress = onDemand(() =>
  import('../build/build-progress').then(
    (loaded) => loaded.BuildProgress,
    () => () => null,
  ),
);

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // Hidden, not gone: the tree keeps its place while a screen lies over it.
  home: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  hidden: { display: 'none' },
  screen: { flexGrow: 1, minHeight: 0 },
  heading: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px', margin: 0 },
});

/** The pane of an open workbook. */
export function Pane() {
  const styles = useStyles();
  const { screen } = useNavigation();
  const { cascade, tags } = useWorkbookState();
  const { running } = useBuild();
  const atHome = screen.name === 'cascade';
  const empty = cascade.nodes.length === 0 && tags.length === 0;
  usePaneKeys();
  useCommands();
  useBackgroundFailure();
  return (
    <Announcing>
      <div className={styles.pane}>
        {/* Over all screens, so that what goes wrong on one is said there. */}
        {!atHome && <MessageCorner />}
        <div className={atHome ? styles.home : styles.hidden}>
          <main className={styles.home} aria-label="KPI Cascade">
            <h1 className={styles.heading}>KPI Cascade</h1>
            <Toolbar />
            {atHome && <MessageArea />}
            {running && <BuildProgress />}
            {empty ? <FirstRun /> : <CascadeScreen />}
          </main>
        </div>
        {!atHome && (
          <div className={styles.screen}>
            <Boundary key={screen.name}>{viewOf(screen)}</Boundary>
          </div>
        )}
      </div>
    </Announcing>
  );
}

function MessageCorner() {
  return (
    <div style={{ paddingRight: 32, flexShrink: 0 }}>
      <MessageArea />
    </div>
  );
}

function viewOf(screen: Screen): ReactNode {
  switch (screen.name) {
    case 'cascade':
      return null;
    case 'tag-selection':
      return <TagSelection kind={screen.kind} known={screen.known} joins={screen.joins} />;
    case 'tag-list':
      return <TagList list={screen.list ?? null} />;
    case 'find-lists':
      return <FindLists />;
    case 'edit':
      return <EditTag tagId={screen.tagId} nodeId={screen.nodeId} />;
    case 'move':
      return <Move nodeId={screen.nodeId} />;
    case 'settings':
      return <Settings />;
    case 'problems':
      return <Problems />;
    case 'help':
      return <Help />;
    case 'catalog':
      return <Catalog />;
  }
}

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) anywhere but in a field, which has an undo of its own. */
function usePaneKeys(): void {
  const operations = useOperations();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const inField = (event.target as Element | null)?.closest('input, textarea, select');
      if (!(event.ctrlKey || event.metaKey) || event.altKey || inField) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) void operations.undo();
      else if (key === 'y' || key === 'z') void operations.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [operations]);
}

/** The ribbon's buttons. */
function useCommands(): void {
  const { open, home } = useNavigation();
  const { build } = useBuild();
  useEffect(
    () =>
      onPaneCommand((command) => {
        if (command === 'tag-selection') open({ name: 'tag-selection', kind: 'KPI' });
        else {
          home();
          build();
        }
      }),
    [open, home, build],
  );
}
