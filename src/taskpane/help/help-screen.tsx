import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import { ScreenFrame } from '../shell/screen-frame';
import { openHelpWindow } from '../window/open-window';
import { hostWords } from './host-words';
import { HelpText } from './help-text';

/** Help in the pane, with a way to have it larger. */
export function HelpScreen() {
  const messages = useMessages();
  const [host, setHost] = useState('');
  useEffect(() => {
    let current = true;
    void hostWords().then((words) => {
      if (current) setHost(words);
    });
    return () => {
      current = false;
    };
  }, []);
  return (
    <ScreenFrame
      title="Help and keys"
      reading
      foot={
        <Button size="small" onClick={() => void openHelpWindow(messages)}>
          Show in a large window
        </Button>
      }
    >
      <div>
        <HelpText />
        <p role="status">{host}</p>
      </div>
    </ScreenFrame>
  );
}
