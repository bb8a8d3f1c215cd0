import { fillTwin, guardTwin } from '../../../src/cascade/twins/fill-twin';

describe('a twin', () => {
  it('has its arguments filled in, and what is left out by its default', () => {
    const twin = 'ROUND({receivables}/{sales}*{days|365},12)';
    expect(fillTwin(twin, { receivables: 'B2', sales: 'C2' })).toBe('ROUND(B2/C2*365,12)');
    expect(fillTwin(twin, { receivables: 'B2', sales: 'C2', days: 'D2' })).toBe(
      'ROUND(B2/C2*D2,12)',
    );
  });

  it('leaves array constants alone', () => {
    expect(fillTwin('MATCH({direction|"higher"},{"higher","lower"},0)', {})).toBe(
      'MATCH("higher",{"higher","lower"},0)',
    );
  });

  it('is no formula without an argument that it needs', () => {
    expect(() => fillTwin('{actual}/{target}', { actual: 'A1' })).toThrow('target');
  });

  it('is guarded against blanks and text in the cells that it counts with', () => {
    expect(guardTwin('A1/B1', ['A1', 'B1'])).toBe(
      'IF(COUNT(A1,B1)=2,A1/B1,IF(COUNT(A1,B1)+(TRIM(A1)="")+(TRIM(B1)="")<2,#VALUE!,""))',
    );
    expect(guardTwin('SUM(A1:A9)', [])).toBe('SUM(A1:A9)');
  });
});
