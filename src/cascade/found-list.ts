import type { CellValue, Field, Kind } from '../domain/node';
import type { ColumnRole } from '../domain/tag';
import type { Problem } from '../domain/problem';
import type { Box } from './block';

/** A column of a list with the role its header (or content) suggests. */
export interface MappedColumn {
  readonly role: ColumnRole;
  readonly header: string;
  /** Zero-based on the sheet. */
  readonly column: number;
}

/** One candidate list: where it stands and how its columns read. A person (or the command) confirms it. */
export interface FoundList {
  readonly sheet: string;
  /** Zero-based sheet row of the header. */
  readonly headerRow: number;
  /** Body rows (first to last, header and trailing totals excluded); rows inside may still be skipped. */
  readonly body: Box;
  readonly columns: readonly MappedColumn[];
  /** Columns whose header named no role, for the preview. */
  readonly unmapped: readonly { readonly header: string; readonly column: number }[];
  /** 0…1: how sure we are that this is a KPI list. */
  readonly confidence: number;
  readonly problems: readonly Problem[];
}

/** The cells of one tagged list as `src/excel` reads them back through the tag's names. */
export interface ListContent {
  readonly tagId: string;
  readonly sheet: string;
  /** Zero-based sheet row of the first body row, and the sheet column of each role. */
  readonly row: number;
  readonly columns: readonly {
    readonly role: ColumnRole;
    readonly column: number;
    readonly values: readonly CellValue[];
    readonly numberFormats: readonly string[];
  }[];
  readonly merges: readonly Box[];
}

/** One node that a row of a list gives. */
export interface ListNode {
  /** `<tag id>/<kind>/<key>`: the same at every build as long as the key is. */
  readonly id: string;
  readonly kind: Kind;
  readonly key: string;
  readonly name: string;
  readonly parentId: string | null;
  /** Zero-based in the list's body: the row that this node is read from (a group label's first row). */
  readonly index: number;
  /** How a formula finds the row again after a sort. */
  readonly match: RowMatch;
  /** Values by field; what the row's cells (or the tag's literals) say, unjudged. */
  readonly values: Readonly<Partial<Record<Field, CellValue>>>;
  /** Number format of the actual's cell, for showing baseline, actual and target. */
  readonly numberFormat: string;
}

/** The columns and values that single out one row; two where a key repeats and the name completes it. */
export type RowMatch = readonly { readonly role: ColumnRole; readonly value: string | number }[];
