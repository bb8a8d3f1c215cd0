import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useNavigation } from './screen';
import { useEscape } from './use-escape';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    // The top right corner is Excel's own.
    padding: `${tokens.spacingVerticalXS} 44px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minHeight: '32px',
    flexShrink: 0,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});

/** A screen over the tree: its heading takes the focus, Esc and the arrow lead back. */
export function ScreenFrame(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  /** Nothing in it takes the focus, so that it does itself, to be scrolled by keys. */
  readonly reading?: boolean;
  /** Where Esc and the arrow lead; home unless said. */
  readonly onBack?: () => void;
  /** What Enter in a field does. */
  readonly onSubmit?: () => void;
}) {
  const styles = useStyles();
  const { home } = useNavigation();
  const back = props.onBack ?? home;
  useEscape(back);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // With the drawing itself: a key pressed on what is seen must not go to what was there before.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main aria-labelledby={id} className={styles.screen}>
      <form
        noValidate
        className={styles.screen}
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit?.();
        }}
      >
        <div className={styles.head}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeft20Regular />}
            aria-label="Back"
            onClick={back}
          />
          <h1 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
            {props.title}
          </h1>
        </div>
        <div className={styles.content} tabIndex={props.reading ? 0 : undefined}>
          {props.children}
        </div>
        {props.foot && <div className={styles.foot}>{props.foot}</div>}
      </form>
    </main>
  );
}
