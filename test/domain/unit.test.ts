import fc from 'fast-check';
import { roundUp } from '../../src/domain/figures';
import { numberIn } from '../../src/domain/unit';

describe('numbers in a unit', () => {
  it.each<[string, number, string]>([
    ['%', 0.08, '8 %'],
    ['%', -0.6184, '−61.84 %'],
    ['%', 0, '0 %'],
    [' % ', 12.5, '1,250 %'],
    ['per cent', 8, '8 %'],
    ['Per cent', 0.5, '0.5 %'],
    ['€', 1340, '1,340 €'],
    ['days', 15, '15 days'],
    ['% of staff', 8, '8 % of staff'],
    ['', 1340, '1,340'],
    [' ', 7.25, '7.25'],
    ['#', 8, '8'],
    ['Number', 8, '8'],
    ['no. of sites', 8, '8 no. of sites'],
  ])('%j: %d is %s', (unit, value, text) => expect(numberIn(unit)(value)).toBe(text));

  it('shows every digit of an amount that was rounded up, as per cent too', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 50, noNaN: true }), (amount) => {
        const shown = numberIn('%')(roundUp(amount)).replace(/[ %,]/g, '');
        expect(Number(shown) / 100).toBeGreaterThanOrEqual(amount * (1 - 1e-9));
      }),
    );
  });
});
