import {
  AnnounceProvider,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { type ComponentProps, type ReactNode, useMemo } from 'react';
import { UNSEEN } from '../shell/unseen';
import type { Message } from './message';
import { useAnnouncement, useMessages, useShownMessages } from './use-messages';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
    maxHeight: '45vh',
    overflowY: 'auto',
  },
  bar: { marginTop: '4px', whiteSpace: 'normal' },
  text: { overflowWrap: 'anywhere' },
  fix: { display: 'block', color: tokens.colorNeutralForeground2 },
  actions: { flexWrap: 'wrap' },
  unseen: UNSEEN,
});

/** The page, in a browser that can be told what to say; others need a live region. */
type Saying = Document & {
  readonly ariaNotify?: (text: string, options: { readonly priority: 'high' | 'normal' }) => void;
};

/**
 * Around all that shows messages: the live region in which results are said, and what says the text of
 * message bars. The region must be there before them: what comes with it is not read.
 */
export function Announcing({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const store = useMessages();
  const value = useMemo<ComponentProps<typeof AnnounceProvider>['value']>(
    () => ({
      announce: (text, options) => {
        const page: Saying = document;
        if (page.ariaNotify)
          page.ariaNotify(text, { priority: options?.alert ? 'high' : 'normal' });
        else store.announce(text);
      },
    }),
    [store],
  );
  return (
    <AnnounceProvider value={value}>
      <div className={styles.unseen} role="status" aria-live="polite">
        {useAnnouncement()}
      </div>
      {children}
    </AnnounceProvider>
  );
}

/** The message bars. */
export function MessageArea() {
  const styles = useStyles();
  const messages = useShownMessages();
  if (messages.length === 0) return null;
  return (
    <section className={styles.area} aria-label="Messages">
      {messages.map((message) => (
        <Bar key={message.id} message={message} />
      ))}
    </section>
  );
}

function Bar({ message }: { readonly message: Message }) {
  const styles = useStyles();
  const store = useMessages();
  const urgent = message.intent === 'error' || message.intent === 'warning';
  return (
    <MessageBar
      intent={message.intent}
      layout="multiline"
      politeness={urgent ? 'assertive' : 'polite'}
      className={styles.bar}
    >
      <MessageBarBody className={styles.text}>
        {message.text} <span className={styles.fix}>{message.fix}</span>
      </MessageBarBody>
      <MessageBarActions
        className={styles.actions}
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label="Close this message"
            icon={<Dismiss16Regular />}
            onClick={() => store.dismiss(message.id)}
          />
        }
      >
        {message.actions.map(({ label, run }) => (
          <Button
            key={label}
            size="small"
            onClick={() => {
              store.dismiss(message.id);
              run();
            }}
          >
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
