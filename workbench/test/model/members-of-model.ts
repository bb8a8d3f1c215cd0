import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const FOLDER = join(__dirname, '../../src/model');
const SECTIONS = ['properties', 'navigation', 'methods'];

/** A member of the object model, `Class.Member` as on the wire. */
export interface ModelMember {
  readonly name: string;
  readonly method: boolean;
}

/** Every member that the tables in workbench/src/model hold. */
export const membersOfModel = (): readonly ModelMember[] => {
  const members: ModelMember[] = [];
  for (const file of readdirSync(FOLDER)) {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (
        ts.isVariableDeclaration(node) &&
        node.type?.getText(source).startsWith('ModelClass<') &&
        node.initializer &&
        ts.isObjectLiteralExpression(node.initializer)
      )
        members.push(...membersOf(node.initializer, source));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return members.sort((one, other) => one.name.localeCompare(other.name));
};

const keyOf = (property: ts.ObjectLiteralElementLike, source: ts.SourceFile): string =>
  property.name?.getText(source) ?? '';

const COLLECTION = ['items', 'indexer'];

const membersOf = (
  table: ts.ObjectLiteralExpression,
  source: ts.SourceFile,
): readonly ModelMember[] => {
  let type = '';
  const found: ModelMember[] = [];
  for (const entry of table.properties) {
    const key = keyOf(entry, source);
    const value = ts.isPropertyAssignment(entry) ? entry.initializer : null;
    if (key === 'name' && value && ts.isStringLiteral(value)) type = value.text;
    else if (COLLECTION.includes(key)) found.push({ name: key, method: key === 'indexer' });
    else if (SECTIONS.includes(key) && value && ts.isObjectLiteralExpression(value))
      for (const one of value.properties)
        found.push({ name: keyOf(one, source), method: key === 'methods' });
  }
  return found.map(({ name, method }) => ({ name: `${type}.${name}`, method }));
};
