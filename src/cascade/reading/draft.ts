import type { Kind } from '../../domain/node';
import type { ColumnRole } from '../../domain/tag';

/** A node on its way: what it is called and where it stands, before keys and matches are settled. */
export interface Draft {
  readonly kind: Kind;
  /** The id in its cell, or null where the list has none for it. */
  readonly ownKey: string | null;
  readonly name: string;
  readonly parent: Draft | null;
  /** Rows of the body that say it, ascending; the first is the one it is read from. */
  readonly rows: number[];
  /** Its id's and its name's column, where the list has them. */
  readonly keyRole: ColumnRole | null;
  readonly nameRole: ColumnRole | null;
  /** Whether the row's plain columns (actual, target…) speak of it. */
  readonly isRowsOwn: boolean;
}
