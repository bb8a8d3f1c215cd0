import type { PackageEdits } from './save-package';
import { readRelationships, relationshipsPart, resolveTarget } from './relationships';
import { SaveRefusal } from './save-refusal';
import { escapeXml } from './write-text';
import { decodeXml } from './xml-text';
import type { XmlElement } from './xml-tree';

/** Text that no formula stands in. */
const NO_FORMULAS =
  /(^|\/)(docProps\/|sharedStrings\.xml$|comments\d*\.xml$|threadedComments\/|theme\/|styles\.xml$|calcChain\.xml$|_rels\/)/i;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `Name!`, `'Name'!`, `Name:Other!`, and `sheet="Name"` of pivot sources. */
const mention = (name: string): RegExp => {
  const quoted = literal(name.replaceAll("'", "''"));
  return new RegExp(
    `(?<![\\p{L}\\p{N}_.])(?:${literal(name)}|'(?:[^'!]*:)?${quoted}(?::[^'!]*)?'?|${literal(name)}:[\\p{L}\\p{N}_.]+)'?!|:${literal(name)}!|sheet="${literal(escapeXml(name))}"`,
    'iu',
  );
};

/** The parts that a part leads to, itself among them. */
const reachable = (edits: PackageEdits, from: readonly string[], except: string): Set<string> => {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (seen.has(part) || part.toLowerCase() === except) continue;
    seen.add(part);
    const rels = relationshipsPart(part);
    if (!edits.has(rels)) continue;
    for (const one of edits.xml(rels).children) {
      if (one.attribute('TargetMode') === 'External') continue;
      const target = resolveTarget(part, one.attribute('Target') ?? '');
      if (edits.has(target)) waiting.push(target);
    }
  }
  return seen;
};

/** The part that refers to a sheet by its name, leaving out those in `own`; null for none. */
const user = (edits: PackageEdits, name: string, own: ReadonlySet<string>): string | null => {
  const pattern = mention(name);
  const found = edits.partNames().find((part) => {
    if (own.has(part) || !/\.(xml|vml)$/i.test(part) || NO_FORMULAS.test(part)) return false;
    const text = edits.text(part);
    return pattern.test(text) || pattern.test(decodeXml(text));
  });
  return found ?? null;
};

const refuse = (name: string, what: 'renamed' | 'deleted', part: string): never => {
  throw new SaveRefusal(
    'sheet-in-use',
    `The sheet "${name}" came with the file and was ${what}, but ${part} refers to it. Take those references out first, or do it in Excel.`,
  );
};

/** Throws a `SaveRefusal` where a sheet that is to have another name is referred to by its old one. */
export const assertRenamable = (edits: PackageEdits, name: string): void => {
  const part = user(edits, name, new Set());
  if (part !== null) refuse(name, 'renamed', part);
};

/**
 * Takes a sheet's part out, and what only it led to (its drawings, comments, tables). Throws a
 * `SaveRefusal` where another part refers to the sheet, unless another sheet has its name now.
 */
export const removeSheetPart = (
  edits: PackageEdits,
  name: string,
  part: string,
  nameIsTaken: boolean,
): void => {
  const left = reachable(edits, [''], part.toLowerCase());
  const own = new Set([...reachable(edits, [part], '')].filter((one) => !left.has(one)));
  const found = nameIsTaken ? null : user(edits, name, own);
  if (found !== null) refuse(name, 'deleted', found);
  for (const one of own) edits.remove(one);
};

/** What a save moves with the rows, being in the document. */
const MOVED_PARTS: ReadonlySet<string> = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells ' +
    'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter'
  ).split(' '),
);
const MOVED_RELATIONSHIPS: ReadonlySet<string> = new Set(['hyperlink', 'printerSettings']);

/**
 * Throws a `SaveRefusal` where rows of a sheet were inserted or deleted and something else in the file
 * stands by them: a table, a drawing, a chart or a pivot that reads the sheet.
 */
export const assertRowsMovable = (
  edits: PackageEdits,
  { name, part, root }: { readonly name: string; readonly part: string; readonly root: XmlElement },
  grids: ReadonlySet<string>,
): void => {
  const rels = relationshipsPart(part);
  const others = edits.has(rels) ? readRelationships(part, edits.xml(rels)) : [];
  const stays =
    root.children.find((child) => !MOVED_PARTS.has(child.name))?.name ??
    others.find(({ kind }) => !MOVED_RELATIONSHIPS.has(kind))?.target ??
    user(edits, name, grids);
  if (stays === null) return;
  throw new SaveRefusal(
    'rows-moved',
    `Rows of the sheet "${name}" were inserted or deleted, and ${stays} would stay where it was. Do it in Excel.`,
  );
};
