import type { EngineName } from './engine';
import type { SheetBindings, WorkbookNames } from './compiled-formula';
import type { SheetGrid } from './sheet-grid';
import { contains } from './sheet-grid';
import type { EngineTable } from './structured-reference';
import type { RangeBox } from '../document/sheet';

interface Definition {
  readonly formula: string;
  readonly bindings: SheetBindings;
}

const scoped = (name: string, sheetId: string | null): string =>
  `${sheetId ?? ''}\n${name.toLowerCase()}`;

/** Sheets, defined names and tables, as formulas look them up. */
export class Workbook implements WorkbookNames {
  readonly grids = new Map<string, SheetGrid>();
  readonly #aliases = new Map<string, string>();
  #names = new Map<string, Definition>();
  #tables = new Map<string, EngineTable>();
  #sheets = 0;

  addSheet(grid: SheetGrid): string {
    const alias = `sheet${++this.#sheets}_`;
    this.grids.set(grid.id, grid);
    this.#aliases.set(grid.id, alias);
    return alias;
  }

  removeSheet(id: string): void {
    this.grids.delete(id);
    this.#aliases.delete(id);
  }

  sheetId(name: string, bindings: SheetBindings): string | null {
    const wanted = name.toLowerCase();
    const bound = bindings.get(wanted);
    if (bound !== undefined) return this.grids.has(bound) ? bound : null;
    for (const grid of this.grids.values())
      if (grid.name.toLowerCase() === wanted) {
        bindings.set(wanted, grid.id);
        return grid.id;
      }
    return null;
  }

  alias(sheetId: string): string {
    const alias = this.#aliases.get(sheetId);
    if (alias === undefined) throw new Error(`No sheet ${sheetId} in the engine`);
    return alias;
  }

  definition(name: string, sheetId: string): Definition | null {
    return this.#names.get(scoped(name, sheetId)) ?? this.#names.get(scoped(name, null)) ?? null;
  }

  /** Answers the names (in lower case) that are new, changed or gone. */
  setNames(names: readonly EngineName[]): ReadonlySet<string> {
    const changed = new Set<string>();
    const before = this.#names;
    this.#names = new Map();
    for (const one of names) {
      const key = scoped(one.name, one.sheetId);
      const known = before.get(key);
      before.delete(key);
      if (known?.formula === one.formula) this.#names.set(key, known);
      else {
        this.#names.set(key, { formula: one.formula, bindings: new Map() });
        changed.add(one.name.toLowerCase());
      }
    }
    for (const key of before.keys()) changed.add(key.slice(key.indexOf('\n') + 1));
    return changed;
  }

  /** Answers the lower-case names of all tables before and now, or null when nothing has changed. */
  setTables(tables: readonly EngineTable[]): ReadonlySet<string> | null {
    const next = new Map(tables.map((table) => [table.name.toLowerCase(), { ...table }]));
    if (JSON.stringify([...next]) === JSON.stringify([...this.#tables])) return null;
    const all = new Set([...this.#tables.keys(), ...next.keys()]);
    this.#tables = next;
    return all;
  }

  table(name: string): EngineTable | null {
    return this.#tables.get(name.toLowerCase()) ?? null;
  }

  tableAt(sheetId: string, row: number, column: number): EngineTable | null {
    for (const table of this.#tables.values())
      if (table.sheetId === sheetId && contains(table, row, column)) return table;
    return null;
  }

  spillAt(sheetId: string, row: number, column: number): RangeBox | null {
    return this.grids.get(sheetId)?.formula(row, column)?.spill ?? null;
  }
}
