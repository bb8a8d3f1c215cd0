import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useShade } from './office-theme';
import { DARK_THEME, LIGHT_THEME } from './pane-theme';

/** Fluent in Excel's light or dark theme; forced colours are Fluent's own doing. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const shade = useShade();
  return (
    <FluentProvider
      theme={shade === 'dark' ? DARK_THEME : LIGHT_THEME}
      // Not a class: menus and tips, which lie outside, would get it too and cover the pane.
      style={{ height: '100%', colorScheme: shade }}
    >
      {children}
    </FluentProvider>
  );
}
