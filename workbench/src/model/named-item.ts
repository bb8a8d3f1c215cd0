import { a1Box, quoteSheet } from '../document/address';
import type { SheetDocument } from '../document/sheet';
import type { DefinedName, WorkbookDocument } from '../document/workbook';
import type { Host } from '../host/host';
import { HostError, invalidArgument, itemNotFound } from '../host/host-error';
import { isModelObject, type ModelClass, type ModelObject, modelObject } from './model-class';
import { rangeClass } from './range';
import { rangeOfFormula, type RangeState } from './range-boxes';
import { shownValue } from './cell-values';

/**
 * Excel's rules for names: first a letter, `_` or `\`, then letters, digits, `.`, `_`, up to 255 characters,
 * and nothing that reads as a cell reference.
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
const LEGAL = /^[\p{L}_\\][\p{L}\p{N}._?\\]*$/u;
const REFERENCE = /^([A-Za-z]{1,3}[0-9]{1,7}|[rRcC]|[rR][0-9]+[cC][0-9]+)$/;

const checkName = (name: string): void => {
  if (name.length > 255 || !LEGAL.test(name) || REFERENCE.test(name))
    throw invalidArgument(`"${name}" cannot be a name.`);
};

interface NamedItemState {
  readonly document: WorkbookDocument;
  readonly name: DefinedName;
}

const broken = (formula: string): boolean => formula.includes('#REF!');

const absolute = (box: RangeState['box']): string =>
  a1Box(box).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);

const formulaOf = (reference: unknown): string => {
  if (isModelObject(reference)) {
    const { sheet, box } = reference.state as RangeState;
    return `${quoteSheet(sheet.name)}!${absolute(box)}`;
  }
  const text = String(reference ?? '');
  if (text === '' || isRagged(text)) throw invalidArgument('reference');
  return text.startsWith('=') ? text.slice(1) : text;
};

/**
 * An array constant with rows of different lengths, which is none
 * (https://excelatfinance.com/fss/xlf-infile-notes-2.4.php; that Excel calls it an invalid argument is unverified).
 */
const isRagged = (formula: string): boolean => {
  const rows = /^=\{([^{}"]*)\}$/.exec(formula)?.[1]?.split(';') ?? [];
  return new Set(rows.map((row) => row.split(',').length)).size > 1;
};

const typeOf = ({ document, name }: NamedItemState): string => {
  if (broken(name.formula)) return 'Error';
  if (rangeOfFormula(document, name.formula)) return 'Range';
  if (/^".*"$/.test(name.formula)) return 'String';
  if (/^(TRUE|FALSE)$/i.test(name.formula)) return 'Boolean';
  return name.formula.trim() !== '' && !Number.isNaN(Number(name.formula)) ? 'Double' : 'String';
};

/** A constant's value, a range's address text, or the error's text. */
const valueOf = (state: NamedItemState): unknown => {
  const type = typeOf(state);
  const { formula } = state.name;
  if (type === 'Error') return '#REF!';
  if (type === 'Double') return Number(formula);
  if (type === 'Boolean') return formula.toUpperCase() === 'TRUE';
  return /^".*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : shownValue(formula);
};

const changed = (host: Host): void => {
  host.document.changes.names = true;
  host.namesChanged();
};

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItemClass: ModelClass<NamedItemState> = {
  name: 'NamedItem',
  // The library finds a name again by its name.
  id: ({ name }) => name.name,
  properties: {
    Name: { get: ({ name }) => name.name },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Formula: {
      get: ({ name }) => `=${name.formula}`,
      set: ({ name }, value, host) => {
        host.assertWritable();
        name.formula = formulaOf(value);
        changed(host);
      },
    },
    Scope: { get: ({ name }) => (name.sheetId === null ? 'Workbook' : 'Worksheet') },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value, host) => {
        host.assertWritable();
        name.comment = String(value);
        changed(host);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value, host) => {
        host.assertWritable();
        // On a name that is an error Excel throws (office-js issues #5174, #5882).
        if (broken(name.formula))
          throw new HostError('GeneralException', 'The name refers to nothing.');
        name.visible = value === true;
        changed(host);
      },
    },
  },
  methods: {
    Delete: ({ document, name }, _args, host) => {
      host.assertWritable();
      document.names = document.names.filter((one) => one !== name);
      changed(host);
    },
    GetRange: ({ document, name }) => {
      const range = rangeOfFormula(document, name.formula);
      if (!range) throw itemNotFound(`the range of ${name.name}`);
      return modelObject(rangeClass, range);
    },
    GetRangeOrNullObject: ({ document, name }) => {
      const range = rangeOfFormula(document, name.formula);
      return range && modelObject(rangeClass, range);
    },
  },
};

interface CollectionState {
  readonly document: WorkbookDocument;
  readonly sheet: SheetDocument | null;
}

/**
 * A sheet's collection lists the workbook's names too (office-js issue #1011), so callers check `scope`.
 * `_xlnm.` names (print titles, filters) are Excel's own.
 */
const namesOf = ({ document, sheet }: CollectionState): DefinedName[] =>
  document.names.filter(
    (name) =>
      !name.name.startsWith('_xlnm.') && (name.sheetId === null || name.sheetId === sheet?.id),
  );

const find = (state: CollectionState, key: unknown): ModelObject | null => {
  const wanted = String(key).toLowerCase();
  const named = namesOf(state).filter((one) => one.name.toLowerCase() === wanted);
  // A sheet's own name comes before the workbook's, as it does in the sheet's formulas (unverified).
  const name = named.find(({ sheetId }) => sheetId !== null) ?? named[0];
  return name ? modelObject(namedItemClass, { document: state.document, name }) : null;
};

const get = (state: CollectionState, key: unknown): ModelObject => {
  const item = find(state, key);
  if (!item) throw itemNotFound(`name ${String(key)}`);
  return item;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollectionClass: ModelClass<CollectionState> = {
  name: 'NamedItemCollection',
  items: (state) =>
    namesOf(state).map((name) => modelObject(namedItemClass, { document: state.document, name })),
  indexer: get,
  methods: {
    Add: (state, [name, reference, comment], host) => {
      host.assertWritable();
      checkName(String(name));
      const sheetId = state.sheet?.id ?? null;
      const wanted = String(name).toLowerCase();
      // The same name may stand once for the workbook and once for each sheet.
      if (
        namesOf(state).some((one) => one.sheetId === sheetId && one.name.toLowerCase() === wanted)
      )
        throw new HostError('InvalidArgument', `The name ${String(name)} already exists.`);
      const item: DefinedName = {
        name: String(name),
        sheetId,
        formula: formulaOf(reference),
        visible: true,
        comment: typeof comment === 'string' ? comment : '',
      };
      state.document.names = [...state.document.names, item];
      changed(host);
      return modelObject(namedItemClass, { document: state.document, name: item });
    },
    GetItemOrNullObject: (state, [key]) => find(state, key),
    GetCount: (state) => namesOf(state).length,
  },
};
