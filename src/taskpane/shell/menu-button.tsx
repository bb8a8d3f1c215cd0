import { Button, type ButtonProps } from '@fluentui/react-components';
import { useState } from 'react';
import type { MenuEntry } from './menu-entries';
import { onDemand } from './on-demand';

const load = async () => (await import('./fluent-menu')).FluentMenu;
/** What fails here is said when the menu is opened. */
const loadAhead = () => void load().catch(() => undefined);
const FluentMenu = onDemand(load, ({ trigger }) => trigger);

/** A button with a menu, which is loaded when it is first reached for. */
export function MenuButton(props: {
  readonly button: ButtonProps;
  readonly entries: readonly MenuEntry[];
}) {
  const { button, entries } = props;
  const [opened, setOpened] = useState(false);
  const closed = (
    <Button
      {...button}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={loadAhead}
      onFocus={loadAhead}
      onClick={() => setOpened(true)}
    />
  );
  if (!opened) return closed;
  return <FluentMenu defaultOpen entries={entries} trigger={<Button {...button} />} />;
}
