import { useEffect, useReducer } from 'react';
import type { SessionEvents, WorkbookSession } from '../session/session';

/** Draws the component again whenever one of these things happens in the session. */
export const useSession = (
  session: WorkbookSession,
  ...events: readonly (keyof SessionEvents)[]
): void => {
  const [, again] = useReducer((count: number) => count + 1, 0);
  const listed = events.join(' ');
  useEffect(() => {
    const offs = (listed.split(' ') as (keyof SessionEvents)[]).map((name) =>
      session.on(name, again),
    );
    return () => offs.forEach((off) => off());
  }, [session, listed]);
};
