import { isLeftOut } from './twin-cells';

/**
 * A twin's formula with its arguments filled in: `{actual}` becomes what `cells` gives for it. `{days|365}`
 * is 365 where nothing is given, or where the cell is blank or 0, as for the functions; `{shift||1.5}` is
 * 1.5 only where nothing is given. Without `=`.
 * @throws for an argument that has neither: a twin without it is no formula
 */
export function fillTwin(twin: string, cells: Readonly<Record<string, string>>): string {
  return twin.replace(/\{([a-z]\w*)(?:(\|\|?)([^{}|]*))?\}/gi, (_all, ...parts: string[]) => {
    const [name = '', bars, leftOut] = parts as [string?, string?, string?];
    const cell = cells[name];
    if (cell === undefined) {
      if (leftOut === undefined) throw new Error(`The twin asks for ${name}: ${twin}`);
      return leftOut;
    }
    if (bars !== '|' || leftOut === undefined || isConstant(cell)) return cell;
    const blank = leftOut.startsWith('"') ? isLeftOut(cell) : `N(${cell})=0`;
    return `IF(${blank},${leftOut},${cell})`;
  });
}

function isConstant(cell: string): boolean {
  return cell.startsWith('"') || Number.isFinite(Number(cell));
}

/**
 * Guards a twin as the functions guard themselves: #VALUE! when one of the cells holds text or TRUE, the
 * error of a cell that is an error, "" while one is blank; else what the twin answers.
 * @param cells Single cells that must hold numbers.
 * @param optional Single cells that may be blank instead.
 */
export function guardTwin(
  twin: string,
  cells: readonly string[],
  optional: readonly string[] = [],
): string {
  const all = [...cells, ...optional];
  if (all.length === 0) return twin;
  const numbers = `COUNT(${all.join(',')})`;
  // TRIM, since the functions take spaces alone for blank; an error passes through it.
  const blanks = all.map((cell) => `(TRIM(${cell})="")`).join('+');
  const strange = `${numbers}+${blanks}<${all.length}`;
  if (optional.length === 0) {
    return `IF(${numbers}=${all.length},${twin},IF(${strange},#VALUE!,""))`;
  }
  const filled =
    cells.length === 0 ? twin : `IF(COUNT(${cells.join(',')})=${cells.length},${twin},"")`;
  return `IF(${strange},#VALUE!,${filled})`;
}
