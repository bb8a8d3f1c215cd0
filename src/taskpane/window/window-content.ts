import type { PreviewRow } from '../../cascade/preview-list';

/** What a large window shows. */
export type WindowContent =
  | { readonly view: 'help' }
  | { readonly view: 'preview'; readonly title: string; readonly rows: readonly PreviewRow[] };

/** Where the pane leaves it for the window, in the helpers' storage. */
export const WINDOW_CONTAINER = 'kpi-cascade-window';
export const WINDOW_KEY = 'content';
