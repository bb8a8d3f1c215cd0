import { guardTwin } from './fill-twin';
import { choice, required } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** RUNRATE. The target is read only where it plays a part. */
export function runRateTwin(cells: TwinCells): string {
  const [actual, target] = [required(cells, 'actual'), required(cells, 'target')];
  const [periods, passed] = [required(cells, 'periods'), required(cells, 'passed')];
  const counted = (rate: string) => `IF(OR(${periods}<=0,${passed}<0),#NUM!,${rate})`;
  const left = `ROUND((${target}-${actual})/(${periods}-${passed}),12)`;
  const needed = counted(`IF(${passed}>=${periods},#DIV/0!,${left})`);
  const going = counted(`IF(${passed}=0,#DIV/0!,ROUND(${actual}/${passed}*${periods},12))`);
  const byRequired = guardTwin(needed, [actual, target, periods, passed]);
  if (cells['method'] === undefined) return byRequired;
  const method = choice(cells, 'method', 'required');
  return `IF(${method}="projected",${guardTwin(going, [actual, periods, passed])},${byRequired})`;
}
