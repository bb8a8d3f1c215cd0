/**
 * A formula without what its constants decide: `IF("cpi"="cpi",a,b)` is `a`, and `IF({x|0}=0,4,{x|0})` is
 * `{x|4}`. Twins hold such questions for arguments that a formula leaves out.
 */
export function simplified(formula: string): string {
  const call = /"[^"]*"|[A-Z][A-Z0-9.]*\(/g;
  let text = '';
  let rest = 0;
  for (let found = call.exec(formula); found; found = call.exec(formula)) {
    if (found[0].startsWith('"')) continue;
    const end = closing(formula, call.lastIndex);
    const name = found[0].slice(0, -1);
    const list = split(formula.slice(call.lastIndex, end)).map(simplified);
    text += formula.slice(rest, found.index) + decided(name, list);
    rest = call.lastIndex = end + 1;
  }
  return (text + formula.slice(rest)).replace(/\^1(?![\d.])|-0(?![\d.])/g, '');
}

function decided(name: string, list: readonly string[]): string {
  const [first = '', second = '', third = ''] = list;
  const undecided = `${name}(${list.join(',')})`;
  if (name === 'INT' && /^\d+$/.test(first)) return first;
  if (name === 'MAX' && list.every((one) => numberOf(one) !== null)) {
    return String(Math.max(...list.map((one) => numberOf(one)!)));
  }
  if (name === 'IF') {
    const holds = truth(first);
    if (holds !== null) return holds ? second : third;
    const given = third.slice(0, -'|0}'.length);
    const isDefault = first === `${given}|0}=0` && third === `${given}|0}`;
    return isDefault && numberOf(second) !== null ? `${given}|${second}}` : undecided;
  }
  if (name !== 'OR') return undecided;
  const open = list.filter((condition) => truth(condition) !== false);
  if (open.some((condition) => truth(condition) === true)) return 'TRUE';
  return open.length === 0 ? 'FALSE' : open.length === 1 ? open[0]! : `OR(${open.join(',')})`;
}

/** A number, or the difference of two; null for anything else. */
function numberOf(text: string): number | null {
  const [, from, less = '0'] = /^([\d.]+)(?:-([\d.]+))?$/.exec(text) ?? [];
  return from === undefined ? null : Number(from) - Number(less);
}

/** Whether a condition of constants holds; null for any other. */
function truth(condition: string): boolean | null {
  if (condition === 'TRUE' || condition === 'FALSE') return condition === 'TRUE';
  const [, left, sign, right] =
    /^("[^"]*"|[\d.]+)(=|<>|<=|>=|<|>)("[^"]*"|[\d.]+)$/.exec(condition) ?? [];
  if (left === undefined || right === undefined) return null;
  const [a, b] = [left, right].map((one) => (one.startsWith('"') ? one : Number(one)));
  switch (sign) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a! < b!;
    case '>':
      return a! > b!;
    case '<=':
      return a! <= b!;
    default:
      return a! >= b!;
  }
}

/** Where the parenthesis closes that was opened just before `start`. */
function closing(formula: string, start: number): number {
  let depth = 1;
  let place = start;
  for (let quoted = false; place < formula.length; place++) {
    const sign = formula[place];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '(') depth++;
    else if (!quoted && sign === ')' && --depth === 0) break;
  }
  return place;
}

/** The arguments of a call; a comma in quotes, parentheses or braces separates none. */
function split(list: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  let quoted = false;
  for (let place = 0; place < list.length; place++) {
    const sign = list[place]!;
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if ('({'.includes(sign)) depth++;
    else if (')}'.includes(sign)) depth--;
    else if (sign === ',' && depth === 0) {
      found.push(list.slice(start, place));
      start = place + 1;
    }
  }
  return [...found, list.slice(start)];
}
