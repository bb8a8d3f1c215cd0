import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Failed } from './failed';
import { useNavigation } from './screen';
import { useEscape } from './use-escape';

interface Props {
  readonly children: ReactNode;
}

/**
 * Holds what goes wrong while its children are drawn, code that cannot be loaded above all: without it
 * React takes the whole pane away. "Try again" draws them anew, so that their code is asked for once more.
 */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <NotShown onAgain={() => this.setState({ failed: false })} />;
  }
}

function NotShown({ onAgain }: { readonly onAgain: () => void }) {
  const { screen, home } = useNavigation();
  useEscape(home);
  return (
    <Failed
      title="This could not be shown"
      message="A part of KPI Cascade could not be loaded, or ran into an error."
      fix="Try again. If it stays so, KPI Cascade may have been updated meanwhile: save the workbook and open it anew."
      onAgain={onAgain}
    >
      {screen.name !== 'cascade' && <Button onClick={home}>Back to the cascade</Button>}
    </Failed>
  );
}
