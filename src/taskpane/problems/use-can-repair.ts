import { useEffect, useState } from 'react';
import type { Problem } from '../../domain/problem';
import { canRepair } from '../../excel/repair';
import { inExcel } from '../../excel/run-excel';

/** Problems of the kinds that a repair may mend; whether it does, the workbook's cells say. */
const PERHAPS: readonly string[] = [
  'tag-cells-deleted',
  'tag-name-missing',
  'name-without-tag',
  'sheet-scoped-twin',
];

/** Whether a repair would mend something; false until that is known. */
export function useCanRepair(problems: readonly Problem[]): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    let current = true;
    const look = async (): Promise<boolean> => {
      if (!problems.some(({ code }) => PERHAPS.includes(code))) return false;
      const looked = await inExcel('looking for lost cells', (context) => canRepair(context));
      return looked.ok && looked.value;
    };
    void look().then((found) => {
      if (current) setCan(found);
    });
    return () => {
      current = false;
    };
  }, [problems]);
  return can;
}
