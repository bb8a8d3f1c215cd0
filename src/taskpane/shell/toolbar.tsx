import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  ChevronDown12Regular,
  MoreHorizontal20Regular,
  TableSimpleRegular,
  TagRegular,
} from '@fluentui/react-icons';
import type { JSX } from 'react';
import { KIND_WORDS } from '../../cascade/columns/kind';
import type { Kind } from '../../domain/node';
import { useBuild } from '../build/use-build';
import { useJournalLabels, useWorkbookState } from '../workbook/open-workbook';
import { useOperations } from '../workbook/use-operations';
import { MenuButton } from './menu-button';
import type { MenuEntry } from './menu-entries';
import { useNavigation } from './screen';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    // The top right corner is Excel's own.
    padding: `8px 44px 8px ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  text: { minWidth: '64px', flexShrink: 0 },
  icon: { minWidth: '28px', flexShrink: 0 },
  chevron: { marginLeft: '4px' },
});

/** Tag, build, undo, redo, and the rest behind "More". */
export function Toolbar() {
  const styles = useStyles();
  const { cascadeSheet } = useWorkbookState();
  const { build, running } = useBuild();
  const built = cascadeSheet !== null;
  return (
    <div className={styles.bar} role="group" aria-label="Commands">
      <TagMenu />
      <Button
        size="small"
        className={styles.text}
        icon={<TableSimpleRegular />}
        disabledFocusable={running}
        title={
          built
            ? `Bring the sheet “${cascadeSheet}” up to date`
            : 'Build the sheet that shows how every KPI feeds an objective and a goal'
        }
        onClick={build}
      >
        {built ? 'Rebuild' : 'Build'}
      </Button>
      <UndoRedo />
      <MoreMenu />
    </div>
  );
}

const TAGGED_KINDS: readonly Kind[] = ['KPI', 'objective', 'goal', 'initiative'];

function TagMenu() {
  const styles = useStyles();
  const { open } = useNavigation();
  const entries: MenuEntry[] = [
    ...TAGGED_KINDS.map((kind) => ({
      label: `Selection as ${kind === 'KPI' ? kind : KIND_WORDS[kind].toLowerCase()}`,
      run: () => open({ name: 'tag-selection', kind }),
    })),
    'divider',
    { label: 'List around the selection', run: () => open({ name: 'tag-list' }) },
    { label: 'Find KPIs in this workbook', run: () => open({ name: 'find-lists' }) },
  ];
  const face = (
    <>
      Tag <ChevronDown12Regular className={styles.chevron} />
    </>
  );
  return (
    <MenuButton
      entries={entries}
      button={{
        size: 'small',
        appearance: 'primary',
        className: styles.text,
        icon: <TagRegular />,
        children: face,
      }}
    />
  );
}

function UndoRedo() {
  const operations = useOperations();
  const { undo, redo } = useJournalLabels();
  return (
    <>
      <IconButton
        name={undo === null ? 'Nothing to undo' : `Undo: ${undo}`}
        icon={<ArrowUndo20Regular />}
        disabled={undo === null}
        onClick={() => void operations.undo()}
      />
      <IconButton
        name={redo === null ? 'Nothing to redo' : `Redo: ${redo}`}
        icon={<ArrowRedo20Regular />}
        disabled={redo === null}
        onClick={() => void operations.redo()}
      />
    </>
  );
}

function IconButton(props: {
  readonly name: string;
  readonly icon: JSX.Element;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.icon}
      icon={props.icon}
      aria-label={props.name}
      title={props.name}
      disabledFocusable={props.disabled}
      onClick={props.onClick}
    />
  );
}

function MoreMenu() {
  const styles = useStyles();
  const { open } = useNavigation();
  const operations = useOperations();
  const { problems } = useWorkbookState().cascade;
  const entries: MenuEntry[] = [
    {
      label: `Problems (${problems.length.toLocaleString()})`,
      run: () => open({ name: 'problems' }),
    },
    { label: 'Read the workbook again', run: () => void operations.refresh() },
    { label: 'KPI catalogue', run: () => open({ name: 'catalog' }) },
    { label: 'Settings', run: () => open({ name: 'settings' }) },
    'divider',
    { label: 'Help and keys', run: () => open({ name: 'help' }) },
  ];
  return (
    <MenuButton
      entries={entries}
      button={{
        size: 'small',
        appearance: 'subtle',
        className: styles.icon,
        icon: <MoreHorizontal20Regular />,
        'aria-label': 'More',
        title: 'More',
      }}
    />
  );
}
