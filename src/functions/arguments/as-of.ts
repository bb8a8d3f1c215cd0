import { readColumn } from './column';
import { readDay } from './days';
import { refuse } from './refusal';

/**
 * The last day to look at, one for each KPI or one for all; without one there is no last day.
 * @param dated Whether the periods have dates: without dates an as-of says nothing.
 * @throws #VALUE! for what is no date, and for an as-of without dates; #N/A for a cell that is an error itself
 */
export function readAsOf(
  argument: unknown,
  dated: boolean,
): { readonly name: string; readonly length: number; at(row: number): number } {
  const column = readColumn('asOf', argument);
  return {
    name: 'asOf',
    length: column.length,
    at: (row) => {
      const day = readDay('asOf', column.at(row));
      if (day === null) return Infinity;
      return dated ? day : refuse('asOf: it takes the dates of the periods.');
    },
  };
}
