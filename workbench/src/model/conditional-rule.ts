import type { ConditionalFormat } from '../document/sheet';
import type { Host } from '../host/host';
import type { Property } from './model-class';
import type { RangeState } from './range-boxes';

export interface RuleState<Rule extends ConditionalFormat = ConditionalFormat> {
  readonly range: RangeState;
  readonly rule: Rule;
}
/** The state of a class that knows one kind of rule. */
export type Of<Rule> = RuleState<Rule & ConditionalFormat>;

export const changed = (range: RangeState, host: Host): void => {
  host.assertWritable(range.sheet);
  range.sheet.changes.conditionalFormats = true;
};

/** A property of the rule, told to the sheet's changes when it is set. */
export const member = <State extends RuleState>(
  get: (state: State) => unknown,
  write: (state: State, value: never) => void,
): Property<State> => ({
  get,
  set: (state, value, host) => {
    changed(state.range, host);
    write(state, value as never);
  },
});
