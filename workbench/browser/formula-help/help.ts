import { argumentPlace, caretPlace } from './caret';
import type { FunctionHelp } from './function-help';

export interface FormulaHelp {
  /** Functions whose name begins with what is typed. */
  readonly offers: readonly FunctionHelp[];
  /** The function whose arguments are being typed, and which of them (from 0; the last one when it repeats). */
  readonly current: { readonly help: FunctionHelp; readonly parameter: number } | null;
}

export const NO_HELP: FormulaHelp = { offers: [], current: null };

/** What to show beside a formula that is being typed. */
export const formulaHelp = (
  formula: string,
  caret: number,
  functions: readonly FunctionHelp[],
): FormulaHelp => {
  const place = caretPlace(formula, caret);
  const typed = place?.kind === 'name' ? place.text.toUpperCase() : null;
  // A name that is complete and already called needs no offer.
  const isCalled = formula[caret] === '(';
  const offers =
    typed === null || isCalled ? [] : functions.filter(({ name }) => name.startsWith(typed));
  const argument = argumentPlace(formula, caret);
  if (argument?.kind !== 'argument') return { offers, current: null };
  const help = functions.find(({ name }) => name === argument.name);
  if (!help) return { offers, current: null };
  const last = help.parameters.length - 1;
  const repeats = help.parameters[last]?.repeating === true;
  return {
    offers,
    current: { help, parameter: repeats ? Math.min(argument.index, last) : argument.index },
  };
};

/** The formula with the offered name in place of what was typed of it, and where the caret then stands. */
export const acceptOffer = (
  formula: string,
  caret: number,
  offer: FunctionHelp,
): { readonly formula: string; readonly caret: number } => {
  const place = caretPlace(formula, caret);
  const start = place?.kind === 'name' ? place.start : caret;
  const inserted = `${offer.name}(`;
  return {
    formula: formula.slice(0, start) + inserted + formula.slice(caret),
    caret: start + inserted.length,
  };
};
