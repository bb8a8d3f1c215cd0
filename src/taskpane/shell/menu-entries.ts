/** A line of a menu. */
export type MenuEntry =
  { readonly label: string; readonly keys?: string; readonly run: () => void } | 'divider';
