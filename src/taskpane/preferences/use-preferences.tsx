import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useSyncExternalStore,
} from 'react';
import type { PreferenceStore } from './preference-store';
import type { Preferences } from './preferences';

const Context = createContext<PreferenceStore | null>(null);

export function PreferencesProvider(props: {
  readonly store: PreferenceStore;
  readonly children: ReactNode;
}) {
  const { store } = props;
  useEffect(() => {
    const keep = () => store.keepNow();
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [store]);
  return <Context value={store}>{props.children}</Context>;
}

/** The preferences and how to change a part of them. */
export function usePreferences(): readonly [Preferences, (part: Partial<Preferences>) => void] {
  const store = use(Context);
  if (!store) throw new Error('There are no preferences around this component.');
  const now = useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.now,
  );
  const change = useCallback((part: Partial<Preferences>) => store.change(part), [store]);
  return [now, change];
}
