import { createContext, type ReactNode, use, useState, useSyncExternalStore } from 'react';
import { MessageStore } from './message-store';

const Context = createContext<MessageStore | null>(null);

export function MessagesProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(() => new MessageStore());
  return <Context value={store}>{children}</Context>;
}

export function useMessages(): MessageStore {
  const store = use(Context);
  if (!store) throw new Error('No messages can be shown around this component.');
  return store;
}

export function useShownMessages() {
  const store = useMessages();
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.messages,
  );
}

export function useAnnouncement() {
  const store = useMessages();
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.announcement,
  );
}
