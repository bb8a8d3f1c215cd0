import { TEAM_LIST } from './team-list';

/** A pivot of the team's list (sum of Current by Objective) as Excel writes one, cut down to what it needs. */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const [header, ...rows] = TEAM_LIST;
const CURRENT = header.indexOf('Current');
const objectives = [...new Set(rows.map(([objective]) => objective))];

const item = (value: string | number | null) =>
  value === null ? '<m/>' : typeof value === 'number' ? `<n v="${value}"/>` : `<s v="${value}"/>`;

/** The distinct values of a column; the cache keeps them once and its records count into them. */
const shared = (column: number) => [...new Set(rows.map((row) => row[column] ?? null))];

const field = (name: string, column: number) => {
  const values = shared(column);
  const blank = values.includes(null) ? ' containsBlank="1"' : '';
  const kinds = values.every((value) => typeof value === 'number')
    ? ' containsSemiMixedTypes="0" containsString="0" containsNumber="1"'
    : '';
  return `<cacheField name="${name}" numFmtId="0"><sharedItems${kinds}${blank} count="${values.length}">${values.map(item).join('')}</sharedItems></cacheField>`;
};

export const PIVOT_CACHE =
  HEAD +
  `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${REL}" r:id="rId1" recordCount="${rows.length}">` +
  `<cacheSource type="worksheet"><worksheetSource ref="B2:H${rows.length + 2}" sheet="Team's own KPIs"/></cacheSource>` +
  `<cacheFields count="${header.length}">${header.map(field).join('')}</cacheFields></pivotCacheDefinition>`;

export const PIVOT_RECORDS =
  HEAD +
  `<pivotCacheRecords xmlns="${MAIN}" count="${rows.length}">` +
  rows
    .map(
      (row) =>
        `<r>${row.map((value, column) => `<x v="${shared(column).indexOf(value)}"/>`).join('')}</r>`,
    )
    .join('') +
  '</pivotCacheRecords>';

const pivotField = (_name: string, column: number) => {
  if (column === CURRENT) return '<pivotField dataField="1" showAll="0"/>';
  if (column > 0) return '<pivotField showAll="0"/>';
  const items = objectives.map((_objective, index) => `<item x="${index}"/>`).join('');
  return `<pivotField axis="axisRow" showAll="0"><items count="${objectives.length + 1}">${items}<item t="default"/></items></pivotField>`;
};

export const PIVOT_TABLE =
  HEAD +
  `<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="1" dataCaption="Values">` +
  `<location ref="B12:C${13 + objectives.length}" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  `<pivotFields count="${header.length}">${header.map(pivotField).join('')}</pivotFields>` +
  `<rowFields count="1"><field x="0"/></rowFields><rowItems count="${objectives.length + 1}">` +
  objectives.map((_objective, index) => `<i><x v="${index}"/></i>`).join('') +
  '<i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>' +
  `<dataFields count="1"><dataField name="Sum of Current" fld="${CURRENT}" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;
