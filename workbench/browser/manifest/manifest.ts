/** What a host shows and loads of an add-in, as its manifest says it. Addresses stand as written there. */
export interface AddInManifest {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly icon: string;
  /** The page that a host opens where no button says otherwise. */
  readonly pane: string;
  /** The page of the shared runtime, which lives as long as the workbook; null where there is none. */
  readonly runtime: string | null;
  readonly functions: CustomFunctionsSource | null;
  readonly tabs: readonly RibbonTab[];
}

export interface CustomFunctionsSource {
  readonly namespace: string;
  readonly script: string;
  readonly page: string;
  readonly metadata: string;
}

export interface RibbonTab {
  readonly id: string;
  /** Empty for one of Excel's own tabs, which brings its label along. */
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly icons: Icons;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly icons: Icons;
  /** What it does; a menu does nothing itself. */
  readonly action: RibbonAction | null;
  readonly items: readonly RibbonControl[];
}

export type RibbonAction =
  | { readonly kind: 'showTaskpane'; readonly paneId: string; readonly page: string }
  | { readonly kind: 'executeFunction'; readonly name: string };

/** Addresses by edge in pixels: 16, 32, 80. */
export type Icons = Readonly<Record<number, string>>;
