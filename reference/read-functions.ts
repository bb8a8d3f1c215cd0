import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Example, FunctionDocument, ParameterDocument, Twin } from './function-document';

const TAGS = new Set('customfunction category param returns errors example twin source'.split(' '));

/**
 * All custom functions of src/functions/, by name.
 * @throws for JSDoc that lacks something, naming file and tag
 */
export function readFunctions(folder: string): readonly FunctionDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFunction(file, readFileSync(path.join(folder, file), 'utf8')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads the one function of a file. */
export function readFunction(file: string, code: string): FunctionDocument {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const declaration = source.statements
    .filter(ts.isFunctionDeclaration)
    .find((one) => tagsOf(one).some(({ name }) => name === 'customfunction'));
  if (!declaration) throw new Error(`${file} holds no function with @customfunction.`);
  const tags = tagsOf(declaration);
  const unknown = tags.find(({ name }) => !TAGS.has(name));
  if (unknown)
    throw new Error(`${file}: @${unknown.name} is no tag; there are ${[...TAGS].join(', ')}.`);
  const all = (name: string) => tags.filter((tag) => tag.name === name).map(({ text }) => text);
  const one = (name: string): string => {
    const [text = '', ...others] = all(name);
    if (text === '') throw new Error(`${file}: @${name} is missing.`);
    if (others.length > 0) throw new Error(`${file}: @${name} stands there twice.`);
    return text;
  };
  const [summary = '', ...remarks] = paragraphs(descriptionOf(declaration));
  if (summary === '') throw new Error(`${file}: the function has no description.`);
  return {
    name: one('customfunction'),
    category: one('category'),
    summary,
    remarks,
    parameters: parametersOf(declaration),
    returns: one('returns'),
    errors: all('errors'),
    examples: all('example').map((text) => exampleOf(file, text)),
    twin: twinOf(file, all('twin')),
    sources: all('source'),
    file,
  };
}

function tagsOf(node: ts.FunctionDeclaration): { name: string; text: string }[] {
  return ts.getJSDocTags(node).map((tag) => ({
    name: tag.tagName.text,
    text: oneLine(ts.getTextOfJSDocComment(tag.comment) ?? ''),
  }));
}

function descriptionOf(node: ts.FunctionDeclaration): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(doc?.comment) ?? '';
}

function parametersOf(node: ts.FunctionDeclaration): ParameterDocument[] {
  return ts
    .getJSDocTags(node)
    .filter(ts.isJSDocParameterTag)
    .map((tag) => ({
      name: tag.name.getText(),
      optional: tag.isBracketed,
      text: oneLine(ts.getTextOfJSDocComment(tag.comment) ?? ''),
    }));
}

function exampleOf(file: string, text: string): Example {
  const [formula = '', answer = '', ...more] = text.split(' → ');
  if (!formula.startsWith('=KPI.') || answer === '' || more.length > 0) {
    throw new Error(`${file}: write "@example =KPI.NAME(…) → answer", not "${text}".`);
  }
  return { formula, answer };
}

function twinOf(file: string, texts: readonly string[]): Twin {
  const [text = ''] = texts;
  if (texts.every((one) => one.startsWith('=')) && text !== '') {
    return { formulas: texts.map((one) => one.slice(1)) };
  }
  if (texts.length > 1) throw new Error(`${file}: of several @twin each is a formula.`);
  if (text === 'built') return { built: true };
  const none = /^none: (.+)$/.exec(text)?.[1];
  if (none === undefined) {
    throw new Error(`${file}: write "@twin =…", "@twin built" or "@twin none: why".`);
  }
  return { none };
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
