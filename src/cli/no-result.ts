/** Why there is no result, for a person: what happened and what to do. */
export class NoResult extends Error {}
