import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  type MenuProps,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MenuEntry } from './menu-entries';

/** A menu of Fluent's: below its trigger, or where `positioning` says. Loaded when one is first opened. */
export function FluentMenu(
  props: Pick<MenuProps, 'positioning' | 'open' | 'defaultOpen' | 'onOpenChange'> & {
    readonly trigger?: ReactElement | undefined;
    readonly entries: readonly MenuEntry[];
  },
) {
  const { trigger, entries, ...menu } = props;
  const lines = entries.map((entry, index) =>
    entry === 'divider' ? (
      <MenuDivider key={index} />
    ) : (
      <MenuItem key={entry.label} secondaryContent={entry.keys ?? null} onClick={entry.run}>
        {entry.label}
      </MenuItem>
    ),
  );
  const popover = (
    <MenuPopover>
      <MenuList>{lines}</MenuList>
    </MenuPopover>
  );
  if (!trigger) return <Menu {...menu}>{popover}</Menu>;
  return (
    <Menu {...menu}>
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      {popover}
    </Menu>
  );
}
