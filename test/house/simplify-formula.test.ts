import { simplified } from '../../reference/simplify-formula';

it.each([
  ['IF("cpi"="budget",{a},IF("cpi"="cpi",ROUND({b},12),{c}))', 'ROUND({b},12)'],
  ['IF(OR(2<1,2<>INT(2)),#VALUE!,{a})', '{a}'],
  ['IF(OR({x}<0,1<=0),#NUM!,{a}^1-0)', 'IF({x}<0,#NUM!,{a})'],
  ['IF({x|0}=0,MAX(1,5-1),{x|0})>5', '{x|4}>5'],
  ['COUNTIF({a},">=9, IF(")-{b}^10', 'COUNTIF({a},">=9, IF(")-{b}^10'],
])('a twin without what its constants decide: %s', (twin, simple) => {
  expect(simplified(twin)).toBe(simple);
});
