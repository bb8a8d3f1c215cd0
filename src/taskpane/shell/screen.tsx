import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Block } from '../../cascade/block';
import type { FoundList } from '../../cascade/found-list';
import type { Kind } from '../../domain/node';
import type { TagChange } from '../../excel/tag-change';
import type { KnownFields } from '../tag-selection/known-fields';

/** A list that was found, and the cells it was found in. */
export interface ListInSight {
  readonly found: FoundList;
  readonly block: Block;
}

/** What the pane shows. `cascade` is home: the tree, or what to do first where there is none. */
export type Screen =
  | { readonly name: 'cascade' }
  | {
      readonly name: 'tag-selection';
      readonly kind: Kind;
      readonly known?: KnownFields | undefined;
      /** What was written just before, to be one step with the tag. */
      readonly joins?: TagChange | undefined;
    }
  /** Without a list: the one around the selected cell. */
  | { readonly name: 'tag-list'; readonly list?: ListInSight }
  | { readonly name: 'find-lists' }
  /** `nodeId`: where it was asked for; none for a list of which no row is a node. */
  | { readonly name: 'edit'; readonly tagId: string; readonly nodeId?: string | undefined }
  | { readonly name: 'move'; readonly nodeId: string }
  | { readonly name: 'settings' | 'problems' | 'help' | 'catalog' };

export interface Navigation {
  readonly screen: Screen;
  /** Opens a screen; the focus goes to its heading. */
  readonly open: (screen: Screen) => void;
  /** Back to the tree; the focus goes to where it was. */
  readonly home: () => void;
}

const Context = createContext<Navigation | null>(null);
const HOME: Screen = { name: 'cascade' };

/** Where the focus goes when what had it is gone. */
export const HOME_FOCUS_ID = 'cascade-home';

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [screen, setScreen] = useState<Screen>(HOME);
  const [returns, setReturns] = useState(0);
  const cameFrom = useRef<Element | null>(null);
  const open = useCallback((wanted: Screen) => {
    setScreen((now) => {
      if (now.name === 'cascade') cameFrom.current = focusToComeBackTo();
      return wanted;
    });
  }, []);
  const home = useCallback(() => {
    setScreen(HOME);
    setReturns((before) => before + 1);
  }, []);
  // After the tree is shown again, which may take longer than a frame; what is hidden takes no focus.
  useEffect(() => {
    if (returns === 0) return;
    const element = cameFrom.current;
    const there =
      element instanceof HTMLElement && element !== document.body && element.isConnected;
    const target = there ? element : document.getElementById(HOME_FOCUS_ID);
    target?.focus();
  }, [returns]);
  const navigation = useMemo(() => ({ screen, open, home }), [screen, open, home]);
  return <Context value={navigation}>{children}</Context>;
}

/** What has the focus; of an entry of a menu, which goes with the menu, the button that opened it. */
function focusToComeBackTo(): Element | null {
  const focused = document.activeElement;
  return focused?.closest('[role=menu]')
    ? document.querySelector('[aria-haspopup=menu][aria-expanded=true]')
    : focused;
}

export function useNavigation(): Navigation {
  const navigation = use(Context);
  if (!navigation) throw new Error('There are no screens around this component.');
  return navigation;
}
