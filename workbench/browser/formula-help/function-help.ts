/** What a formula's writer is told of a function: what its functions.json says. */
export interface FunctionHelp {
  /** With its namespace, as it is typed: `NS.NAME`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
}

interface Metadata {
  readonly functions: readonly {
    readonly name: string;
    readonly description?: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
export const functionHelp = (namespace: string, metadata: Metadata): readonly FunctionHelp[] =>
  metadata.functions
    .map(({ name, description = '', parameters = [] }) => ({
      name: (namespace === '' ? name : `${namespace}.${name}`).toUpperCase(),
      description,
      parameters: parameters.map((one) => ({
        name: one.name,
        description: one.description ?? '',
        optional: one.optional === true,
        repeating: one.repeating === true,
      })),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
