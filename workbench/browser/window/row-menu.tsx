import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookSession } from '../session/session';

/** The grid's menu (right click, Shift+F10): what a person does to the rows of the selection. */
export const RowMenu = (props: {
  readonly session: WorkbookSession;
  readonly disabled: boolean;
  readonly attempt: (work: Promise<unknown>) => void;
  readonly children: ReactElement;
}): ReactElement => {
  const { session, disabled, attempt, children } = props;
  const { sheetId, box } = session.selection;
  const count = box.bottom - box.top + 1;
  const rows = count === 1 ? `row ${box.top + 1}` : `rows ${box.top + 1} to ${box.bottom + 1}`;
  return (
    <Menu openOnContext>
      <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            disabled={disabled}
            onClick={() => attempt(session.insertRows(sheetId, box.top, count))}
          >
            {count === 1 ? 'Insert a row above' : `Insert ${count.toLocaleString()} rows above`}
          </MenuItem>
          <MenuItem
            disabled={disabled}
            onClick={() => attempt(session.deleteRows(sheetId, box.top, count))}
          >
            Delete {rows}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
