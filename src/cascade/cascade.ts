import type { Method } from '../domain/measurement';
import type { BadMilestone } from '../domain/milestones';
import type { CellValue, Field, Kind } from '../domain/node';
import type { Milestone } from '../domain/pace';
import type { Problem } from '../domain/problem';
import type { RollUpMethod } from '../domain/rollup';
import type { RowMatch } from './found-list';

/** Where a node's cells stand, as the formulas of the cascade sheet need it. */
export type NodeSource =
  | {
      readonly type: 'list';
      readonly tagId: string;
      readonly sheet: string;
      /** Zero-based row in the list's body, and the zero-based sheet row of the body's first row. */
      readonly index: number;
      readonly firstRow: number;
      /** Zero-based sheet column of the name's cell. */
      readonly nameColumn: number;
      readonly match: RowMatch;
      /** Roles for which the list has a column: the names `_KPI.<tagId>.<role>` exist for these only. */
      readonly roles: readonly string[];
      /** The role whose column holds this node's name: `KPI.name`, `goal.name`, `name`, `outline`… */
      readonly nameRole: string;
    }
  | {
      readonly type: 'single';
      readonly tagId: string;
      /** Fields with a cell: `_KPI.<tagId>.<field>` exists; `name` when the name is a cell. */
      readonly cells: readonly (Field | 'name')[];
      readonly label: string;
    };

/** A node in the tree, with its values as they were read; the sheet's formulas read them live. */
export interface CascadeNode {
  readonly id: string;
  readonly key: string;
  readonly kind: Kind;
  readonly name: string;
  readonly parentId: string | null;
  /** 0 for a root. */
  readonly depth: number;
  readonly source: NodeSource;
  /** Fields as literals of the tag or as values of the cells. */
  readonly values: Readonly<Partial<Record<Field, CellValue>>>;
  readonly numberFormat: string;
  /** Of a single tag; dates as the workbook counts, or why they cannot be used. */
  readonly milestones?: readonly Milestone[] | BadMilestone | undefined;
  /** Whether their dates are texts, for a workbook that counts from 1904. */
  readonly milestonesAreTexts?: boolean | undefined;
}

/** Settings of the workbook, each a visible named cell on the cascade sheet once it is built. */
export interface CascadeSettings {
  /** Excel date serial, counted as the workbook counts. */
  readonly asOf: number;
  /** The workbook counts days from 1904, so that its serials are 1,462 behind those of the 1900 system. */
  readonly date1904?: boolean | undefined;
  readonly attainment: { readonly onTrack: number; readonly atRisk: number };
  readonly pace: { readonly onTrack: number; readonly atRisk: number };
  readonly parents: { readonly onTrack: number; readonly atRisk: number };
  /** 0…1: below it a parent is at best At risk. */
  readonly minimumCoverage: number;
  readonly method: Method;
  readonly rollup: RollUpMethod;
}

/** The whole cascade: nodes in tree order (a parent right before its descendants). */
export interface Cascade {
  readonly nodes: readonly CascadeNode[];
  readonly settings: CascadeSettings;
  readonly problems: readonly Problem[];
}
