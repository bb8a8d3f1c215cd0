import { type ComponentType, useEffect, useState } from 'react';

const Nothing = () => null;

/**
 * A component whose code is loaded when it is first shown; `Meanwhile` stands in its place until then.
 * React's own `lazy` leaves that standing for 300 ms, however soon the code is there
 * (https://github.com/react/react/issues/36569): every screen would open that much later. Code that
 * cannot be loaded is an error of drawing, for the boundary around it; drawn anew, it is asked for again.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props> = Nothing,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function OnDemand(props: Props) {
    const [Shown, show] = useState(() => loaded);
    useEffect(() => {
      if (Shown) return;
      load().then(
        (component) => {
          loaded = component;
          show(() => component);
        },
        (error: unknown) =>
          show(() => {
            throw error;
          }),
      );
    }, [Shown]);
    return Shown ? <Shown {...props} /> : <Meanwhile {...props} />;
  };
}
