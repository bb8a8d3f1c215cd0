import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { deflateSync } from 'node:zlib';
import { PIVOT_CACHE, PIVOT_RECORDS, PIVOT_TABLE } from './pivot-parts';
import { CHART, DRAWING } from './drawing-parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument';

const relationships = (
  ...targets: readonly (readonly [id: string, type: string, target: string])[]
) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">` +
  targets
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

/**
 * Adds what the workbench cannot make but must keep: a chart and an image beside the list on the first
 * sheet, and a pivot table with its cache on the second.
 */
export function withChartImageAndPivot(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const edit = (name: string, change: (text: string) => string) => {
    const part = parts[name];
    if (!part) throw new Error(`The workbook has no part ${name}`);
    parts[name] = strToU8(change(strFromU8(part)));
  };
  const add = (name: string, text: string) => (parts[name] = strToU8(text));

  edit('xl/worksheets/sheet1.xml', (text) =>
    text
      .replace(/<worksheet /, `<worksheet xmlns:r="${OFFICE}" `)
      .replace(/(xmlns:r="[^"]*")(.*?) xmlns:r="[^"]*"/s, '$1$2')
      .replace('</worksheet>', '<drawing r:id="rIdDrawing"/></worksheet>'),
  );
  add(
    'xl/worksheets/_rels/sheet1.xml.rels',
    relationships(['rIdDrawing', 'drawing', '../drawings/drawing1.xml']),
  );
  add('xl/drawings/drawing1.xml', DRAWING);
  add(
    'xl/drawings/_rels/drawing1.xml.rels',
    relationships(
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
  );
  add('xl/charts/chart1.xml', CHART);
  parts['xl/media/image1.png'] = new Uint8Array(plainPng(48, 24));

  add(
    'xl/worksheets/_rels/sheet2.xml.rels',
    relationships(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
  );
  add('xl/pivotTables/pivotTable1.xml', PIVOT_TABLE);
  add(
    'xl/pivotTables/_rels/pivotTable1.xml.rels',
    relationships(['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']),
  );
  add('xl/pivotCache/pivotCacheDefinition1.xml', PIVOT_CACHE);
  add(
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
    relationships(['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']),
  );
  add('xl/pivotCache/pivotCacheRecords1.xml', PIVOT_RECORDS);
  edit('xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rIdPivot" Type="${OFFICE}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>`,
    ),
  );
  edit('xl/workbook.xml', (text) =>
    text.replace(
      '</workbook>',
      `<pivotCaches><pivotCache cacheId="1" xmlns:r="${OFFICE}" r:id="rIdPivot"/></pivotCaches></workbook>`,
    ),
  );
  edit('[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      '<Default Extension="png" ContentType="image/png"/>' +
        `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${CONTENT}.drawing+xml"/>` +
        `<Override PartName="/xl/charts/chart1.xml" ContentType="${CONTENT}.drawingml.chart+xml"/>` +
        `<Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="${CONTENT}.spreadsheetml.pivotTable+xml"/>` +
        `<Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${CONTENT}.spreadsheetml.pivotCacheDefinition+xml"/>` +
        `<Override PartName="/xl/pivotCache/pivotCacheRecords1.xml" ContentType="${CONTENT}.spreadsheetml.pivotCacheRecords+xml"/></Types>`,
    ),
  );
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** A one-coloured image, made here so that none has to be kept. */
function plainPng(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Uint8Array => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x7a)]);
  const pixels = deflateSync(Buffer.concat(Array<Buffer>(height).fill(line)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
  ]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
