import { fillTwin, guardTwin } from '../../../src/cascade/twins/fill-twin';

describe('a twin', () => {
  it('has its arguments filled in, and what is left out by its default', () => {
    const twin = 'ROUND({receivables}/{sales}*{days|365},12)';
    expect(fillTwin(twin, { receivables: 'B2', sales: 'C2' })).toBe('ROUND(B2/C2*365,12)');
    expect(fillTwin(twin, { receivables: 'B2', sales: 'C2', days: 'D2' })).toBe(
      'ROUND(B2/C2*IF(N(D2)=0,365,D2),12)',
    );
  });

  it('takes a blank cell or 0 for what is left out, unless 0 is a value', () => {
    const given = { days: 'D2', kind: 'E2', shift: 'F2' };
    expect(fillTwin('{days|365}', given)).toBe('IF(N(D2)=0,365,D2)');
    expect(fillTwin('{kind|"cost"}', given)).toBe('IF(OR(TRIM(E2)="",E2=0),"cost",E2)');
    expect(fillTwin('{shift||1.5}', given)).toBe('F2');
    expect(fillTwin('{shift||1.5}', {})).toBe('1.5');
    expect(fillTwin('{days|365}', { days: '360' })).toBe('360');
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
    expect(guardTwin('A1/N(B1)', ['A1'], ['B1'])).toBe(
      'IF(COUNT(A1,B1)+(TRIM(A1)="")+(TRIM(B1)="")<2,#VALUE!,IF(COUNT(A1)=1,A1/N(B1),""))',
    );
  });
});
