import { Button, type ButtonProps } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { MenuEntry } from './menu-entries';

const load = async () => ({ default: (await import('./fluent-menu')).FluentMenu });
const FluentMenu = lazy(load);

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
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setOpened(true)}
    />
  );
  if (!opened) return closed;
  return (
    <Suspense fallback={closed}>
      <FluentMenu defaultOpen entries={entries} trigger={<Button {...button} />} />
    </Suspense>
  );
}
