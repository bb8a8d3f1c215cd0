import fc from 'fast-check';
import { FIELDS, KINDS } from '../../src/domain/node';
import type { ListTag, SingleTag } from '../../src/domain/tag';
import { readTagPart, writeTagPart } from '../../src/excel/tag-xml';

const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((one) => one.replace(/[\ufffe\uffff]/g, ''));
const source = fc.oneof(
  fc.constant({ cell: true as const }),
  fc
    .oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
      fc.boolean(),
    )
    .map((literal) => ({ literal })),
);
const single: fc.Arbitrary<SingleTag> = fc.record({
  type: fc.constant('single' as const),
  id: fc.stringMatching(/^[a-z0-9]{1,8}$/),
  revision: fc.nat(),
  kind: fc.constantFrom(...KINDS),
  key: text,
  label: text,
  name: source,
  parentId: fc.option(text, { nil: null }),
  fields: fc.dictionary(fc.constantFrom(...FIELDS), source).map((fields) => ({ ...fields })),
});
const list: fc.Arbitrary<ListTag> = fc.record({
  type: fc.constant('list' as const),
  id: fc.stringMatching(/^L[0-9]{1,3}$/),
  revision: fc.nat(),
  columns: fc.array(fc.record({ role: fc.constantFrom(...FIELDS), header: text })),
  literals: fc.constant({ direction: 'lower' }),
});

describe('the tags as XML', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(single, list)), (tags) => {
        const part = { version: 1, tags, unknown: [] };
        expect(readTagPart(writeTagPart(part))).toEqual(part);
      }),
    );
  });

  it('keep what a later version added', () => {
    const xml =
      '<cascade xmlns="urn:kpi-cascade:1" version="2"><dream depth="3"><of>more &amp; better</of></dream></cascade>';
    const part = readTagPart(xml);
    expect(part?.version).toBe(2);
    expect(part && writeTagPart(part)).toContain(
      '<dream depth="3"><of>more &amp; better</of></dream>',
    );
  });

  it.each([['no XML at all'], ['<cascade'], ['<other xmlns="urn:x"/>'], ['']])(
    'answer null for %p',
    (xml) => {
      expect(readTagPart(xml)).toBeNull();
    },
  );
});
