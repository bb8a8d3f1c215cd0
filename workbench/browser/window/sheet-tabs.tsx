import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { SheetDocument } from '../../src/document/sheet';
import type { WorkbookSession } from '../session/session';
import { useSession } from './use-session';

interface Props {
  readonly session: WorkbookSession;
  /** Shows what a promise was rejected with. */
  readonly attempt: (work: Promise<unknown>) => void;
}

/** The visible sheets; rename by a double click, the rest by the context menu. */
export const SheetTabs = ({ session, attempt }: Props): ReactElement => {
  useSession(session, 'sheets', 'opened', 'selection');
  const [renaming, setRenaming] = useState<string | null>(null);
  const sheets = session.sheets.filter(({ visibility }) => visibility === 'Visible');
  const active = session.activeSheet;
  const moveBy = (event: KeyboardEvent, index: number): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = by === undefined ? undefined : sheets[index + by];
    if (!next || renaming) return;
    event.preventDefault();
    attempt(session.activateSheet(next.id));
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className="sheet-tabs">
      <div role="tablist" aria-label="Sheets" className="sheet-tab-list">
        {sheets.map((sheet, index) =>
          renaming === sheet.id ? (
            <RenameField
              key={sheet.id}
              name={sheet.name}
              onDone={(name) => {
                setRenaming(null);
                if (name !== null && name !== sheet.name)
                  attempt(session.renameSheet(sheet.id, name));
              }}
            />
          ) : (
            <SheetTab
              key={sheet.id}
              sheet={sheet}
              active={sheet === active}
              isLast={sheets.length === 1}
              session={session}
              attempt={attempt}
              onRename={() => setRenaming(sheet.id)}
              onKeyDown={(event) => moveBy(event, index)}
            />
          ),
        )}
      </div>
      <Button
        appearance="subtle"
        size="small"
        shape="circular"
        icon={<Add16Regular />}
        aria-label="New sheet"
        onClick={() =>
          attempt(
            session.addSheet().then(() => {
              const added = session.sheets.at(-1);
              return added ? session.activateSheet(added.id) : undefined;
            }),
          )
        }
      />
    </div>
  );
};

interface TabProps extends Props {
  readonly sheet: SheetDocument;
  readonly active: boolean;
  readonly isLast: boolean;
  readonly onRename: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const tabId = ({ id }: SheetDocument): string => `sheet-tab-${id}`;

const SheetTab = ({ sheet, session, attempt, ...props }: TabProps): ReactElement => (
  <Menu openOnContext>
    <MenuTrigger disableButtonEnhancement>
      <button
        id={tabId(sheet)}
        role="tab"
        className="sheet-tab"
        aria-selected={props.active}
        tabIndex={props.active ? 0 : -1}
        style={sheet.tabColor === '' ? undefined : { borderBottomColor: sheet.tabColor }}
        onClick={() => attempt(session.activateSheet(sheet.id))}
        onDoubleClick={props.onRename}
        onKeyDown={props.onKeyDown}
      >
        {sheet.name}
      </button>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        <MenuItem onClick={props.onRename}>Rename</MenuItem>
        <MenuItem onClick={() => attempt(session.copySheet(sheet.id))}>Make a copy</MenuItem>
        <MenuDivider />
        <MenuItem disabled={props.isLast} onClick={() => attempt(session.deleteSheet(sheet.id))}>
          Delete
        </MenuItem>
      </MenuList>
    </MenuPopover>
  </Menu>
);

const RenameField = ({
  name,
  onDone,
}: {
  readonly name: string;
  /** Null where nothing is to be changed. */
  readonly onDone: (name: string | null) => void;
}): ReactElement => (
  <input
    className="sheet-tab renaming"
    aria-label="Name of the sheet"
    defaultValue={name}
    size={Math.max(4, name.length)}
    ref={(element) => {
      if (element && document.activeElement !== element) element.select();
    }}
    onBlur={(event) => onDone(event.currentTarget.value)}
    onKeyDown={(event) => {
      if (event.key === 'Enter') onDone(event.currentTarget.value);
      if (event.key === 'Escape') onDone(null);
    }}
  />
);
