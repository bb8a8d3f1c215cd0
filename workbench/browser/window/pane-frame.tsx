import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';

/** Widths in pixels: Excel opens a pane with 350 and lets nobody make it narrower than 320. */
export const PANE_WIDTH = { least: 320, first: 350, most: 900 } as const;
const STEP = 10;

interface Props {
  readonly title: string;
  readonly visible: boolean;
  readonly onClose: () => void;
  /** Called once with the element that the add-in's frame lives in for good. */
  readonly mount: (container: HTMLElement) => void;
}

/** The task pane with its title bar, and the splitter that makes it narrower or wider. */
export const PaneFrame = ({ title, visible, onClose, mount }: Props): ReactElement => {
  const container = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>(PANE_WIDTH.first);
  const [dragging, setDragging] = useState(false);
  const mounted = useRef(false);
  useEffect(() => {
    // A frame that is taken out of the page loads again, so this happens once.
    if (mounted.current || !container.current) return;
    mounted.current = true;
    mount(container.current);
  }, [mount]);

  const to = (next: number): void =>
    setWidth(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, next)));
  const dragged = (event: PointerEvent): void => {
    if (dragging) to(window.innerWidth - event.clientX);
  };
  const keyed = (event: KeyboardEvent): void => {
    const next = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE_WIDTH.most,
      End: PANE_WIDTH.least,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    to(next);
  };

  return (
    <aside className="pane-area" aria-label={`${title} pane`} hidden={!visible}>
      <div
        className="splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label="Width of the pane"
        aria-valuenow={width}
        aria-valuemin={PANE_WIDTH.least}
        aria-valuemax={PANE_WIDTH.most}
        tabIndex={0}
        onKeyDown={keyed}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={dragged}
        onPointerUp={() => setDragging(false)}
      />
      <div className={dragging ? 'pane dragging' : 'pane'} style={{ width }}>
        <div className="pane-title">
          <h2>{title}</h2>
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label="Close pane"
            onClick={onClose}
          />
        </div>
        <div className="pane-content" ref={container} />
      </div>
    </aside>
  );
};
