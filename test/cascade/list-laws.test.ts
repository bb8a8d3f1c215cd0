import fc from 'fast-check';
import type { CellValue } from '../../src/domain/node';
import { findLists } from '../../src/cascade/find-lists';
import type { ListNode } from '../../src/cascade/found-list';
import { listTagOf } from '../../src/cascade/list-tag';
import { readList } from '../../src/cascade/read-list';
import { block, contentOf, readSheet, rowsMatching } from './sheet-block';

const HEADER = ['Goal', 'Objective', 'KPI ID', 'KPI', 'Owner', 'Better', 'Actual', 'Target'];
type Row = readonly CellValue[];

const label = (letter: string) => fc.integer({ min: 1, max: 4 }).map((n) => `${letter}${n} one`);
const row = fc
  .record({
    goal: label('G'),
    objective: fc.oneof(label('O'), fc.constant('No specific target')),
    id: fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 30 }).map(String),
      fc.integer({ min: 1, max: 30 }),
    ),
    name: fc.oneof(
      label('K'),
      fc
        .string({ minLength: 1, maxLength: 8 })
        .map((text) => `Rate ${text.replace(/[()[\]]/g, '')}`),
    ),
    owner: fc.constantFrom('Ann', 'Bob', ''),
    actual: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constant('')),
    target: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ goal, objective, id, name, owner, actual, target }): Row => {
    return [goal, objective, id, name, owner, 'higher', actual, target];
  });
const rows = fc.array(row, { minLength: 3, maxLength: 25 });

/** A list with each row's goal and objective, and one row that is sure to be found. */
const FIRST: Row = ['G9 one', 'O9 one', 'first', 'K9 one', 'Ann', 'higher', 5, 6];
const read = (body: readonly Row[]) => readSheet(block([HEADER, ...body]));
const sorted = (texts: readonly string[]) => [...texts].sort();
const plain = ({ id, key, name, parentId, match, values }: ListNode) => ({
  id,
  key,
  name,
  parentId,
  match,
  values,
});

describe('Reading any list', () => {
  it('gives each node an id of its own', () => {
    fc.assert(
      fc.property(rows, (body) => {
        const ids = read([FIRST, ...body]).nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('gives each node a parent that is there', () => {
    fc.assert(
      fc.property(rows, (body) => {
        const { nodes } = read([FIRST, ...body]);
        const ids = new Set(nodes.map(({ id }) => id));
        expect(nodes.filter(({ parentId }) => parentId !== null && !ids.has(parentId))).toEqual([]);
      }),
    );
  });

  it('loses no KPI without saying so', () => {
    fc.assert(
      fc.property(rows, (body) => {
        const { nodes, problems } = read([FIRST, ...body]);
        const kpis = nodes.filter(({ kind }) => kind === 'KPI');
        const leftOut = problems.filter(({ code }) => /duplicate-key|not-told-apart/.test(code));
        expect(kpis.length + leftOut.length).toBe(body.length + 1);
      }),
    );
  });

  it('finds the row of each KPI, and no other, by its match', () => {
    fc.assert(
      fc.property(rows, (body) => {
        const { nodes, content, problems } = read([FIRST, ...body]);
        fc.pre(!problems.some(({ code }) => code === 'duplicate-key'));
        for (const node of nodes.filter(({ kind }) => kind === 'KPI'))
          expect([node.id, rowsMatching(content, node)]).toEqual([node.id, [node.index]]);
      }),
    );
  });

  it('finds rows of its own for each goal and objective', () => {
    fc.assert(
      fc.property(rows, (body) => {
        const { nodes, content } = read([FIRST, ...body]);
        const nameOf = (index: number, role: string) =>
          content.columns.find((column) => column.role === role)!.values[index];
        for (const node of nodes.filter(({ kind }) => kind !== 'KPI')) {
          const found = rowsMatching(content, node);
          expect(found).toContain(node.index);
          for (const index of found) expect(nameOf(index, `${node.kind}.name`)).toBe(node.name);
        }
      }),
    );
  });

  it('gives the same ids in whatever order the rows stand', () => {
    const shuffled = rows.chain((body) =>
      fc.tuple(fc.constant(body), fc.shuffledSubarray([...body], { minLength: body.length })),
    );
    fc.assert(
      fc.property(shuffled, ([body, other]) => {
        const ids = (list: readonly Row[]) =>
          sorted(read([FIRST, ...list]).nodes.map(({ id }) => id));
        expect(ids(other)).toEqual(ids(body));
      }),
    );
  });

  it('gives the same nodes wherever the list stands, blank rows and columns between', () => {
    const frame = fc.record({
      titles: fc.integer({ min: 0, max: 4 }),
      blankAfter: fc.integer({ min: 0, max: 3 }),
      unmapped: fc.integer({ min: 0, max: HEADER.length }),
      at: fc.constantFrom('A1', 'D7', 'AA100'),
    });
    fc.assert(
      fc.property(rows, frame, (body, { titles, blankAfter, unmapped, at }) => {
        const extra = (cells: Row, text: string) => [
          ...cells.slice(0, unmapped),
          text,
          ...cells.slice(unmapped),
        ];
        const list = [FIRST, ...body].flatMap((cells, index) => [
          extra(cells, 'x'),
          ...(index === blankAfter ? [[]] : []),
        ]);
        const grid = [
          ...Array.from({ length: titles }, () => ['Our scorecard']),
          extra(HEADER, 'Colour'),
          ...list,
        ];
        expect(readSheet(block(grid, { at })).nodes.map(plain)).toEqual(
          read([FIRST, ...body]).nodes.map(plain),
        );
      }),
    );
  });
});

describe('Any sheet', () => {
  const word = fc.constantFrom(
    ...[
      'Goal',
      'Objectif',
      'KPI',
      'Kennzahl',
      'Actual',
      'Ist',
      'Target',
      'Meta',
      'Nr.',
      'Level',
      'Total',
    ],
    ...['1', '1.1', '1.1.1', 'lower', 'Note: x', '2024', 'Jan', '#N/A'],
  );
  const cell = fc.oneof(
    { weight: 3, arbitrary: word },
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.double({ noNaN: true }) },
    fc.integer({ min: -3, max: 2050 }),
    fc.boolean(),
    fc.string(),
  );
  const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 12,
  });
  const merges = fc.subarray(['A1:B1', 'A2:A4', 'B3:C5', 'D1:D9', 'A10:H10']);

  it('is read without failing, its lists inside it and none over another', () => {
    fc.assert(
      fc.property(grid, merges, (values, merged) => {
        const sheet = block(values, { merges: merged });
        const lists = findLists(sheet);
        lists.forEach(({ headerRow, body }, index) => {
          expect(headerRow).toBeLessThan(body.top);
          expect(body.bottom).toBeLessThan(values.length);
          const over = lists
            .slice(index + 1)
            .filter(
              (other) =>
                other.headerRow <= body.bottom &&
                other.body.bottom >= headerRow &&
                other.body.left <= body.right &&
                other.body.right >= body.left,
            );
          expect(over).toEqual([]);
        });
        for (const found of lists) {
          const { nodes } = readList(listTagOf(found, 'L1'), contentOf(sheet, found));
          expect(new Set(found.columns.map(({ role }) => role)).size).toBe(found.columns.length);
          expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
          for (const node of nodes) expect(node.match.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('A large sheet', () => {
  it('of 5,000 rows and 20 columns is found and read in less than two seconds of computing', () => {
    const more = Array.from({ length: 20 - HEADER.length }, (_, index) => `Extra ${index}`);
    const body = Array.from({ length: 5000 }, (_, index) => [
      ...[
        `Goal ${index % 10}`,
        `Objective ${index % 200}`,
        `K${index}`,
        `Rate of case ${index}`,
        'Ann',
      ],
      ...['higher', index % 97, 50, ...more.map((text) => `${text} ${index}`)],
    ]);
    const sheet = block([[...HEADER, ...more], ...body]);
    // Of this process alone: what else the machine does is not counted.
    const start = process.cpuUsage();
    const [found] = findLists(sheet);
    const { nodes } = readList(listTagOf(found!, 'L1'), contentOf(sheet, found!));
    const seconds = process.cpuUsage(start).user / 1e6;
    expect(seconds).toBeLessThan(2);
    expect(nodes.filter(({ kind }) => kind === 'KPI')).toHaveLength(5000);
  });
});
