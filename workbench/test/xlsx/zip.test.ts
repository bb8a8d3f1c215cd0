import { zipSync, strToU8, unzipSync } from 'fflate';
import { crc32 } from '../../src/xlsx/crc32';
import { readZip, unpack, writeZip, ZIP_LIMITS } from '../../src/xlsx/zip';

const words = strToU8('three goals, eight objectives '.repeat(200));
const archive = (): Uint8Array =>
  zipSync({ 'a.xml': words, 'b/c.bin': [strToU8('x'), { level: 0 }] });

describe('a ZIP archive', () => {
  it('computes the checksum of the specification’s check value', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });

  it('lists its entries in order and unpacks deflated and stored ones', () => {
    const entries = readZip(archive());
    expect(entries.map((entry) => entry.name)).toEqual(['a.xml', 'b/c.bin']);
    expect(entries.map((entry) => unpack(entry))).toEqual([words, strToU8('x')]);
  });

  it('copies entries still compressed and packs new ones, so that another reader reads all', () => {
    const [first, second] = readZip(archive());
    if (!first || !second) throw new Error('two entries were packed');
    const written = writeZip([first, { name: 'nëw.xml', bytes: words }, second]);
    expect(Object.keys(unzipSync(written))).toEqual(['a.xml', 'nëw.xml', 'b/c.bin']);
    expect(unzipSync(written)['nëw.xml']).toEqual(words);
    expect(readZip(written)[0]?.raw).toEqual(first.raw);
    expect(readZip(written)[0]?.time).toBe(first.time);
  });

  it('is read behind bytes that stand before it', () => {
    const shifted = new Uint8Array([...strToU8('stub'), ...archive()]);
    expect(readZip(shifted).map((entry) => unpack(entry).length)).toEqual([words.length, 1]);
  });

  it('is refused where an entry unpacks to more than it declares', () => {
    const [entry] = readZip(archive());
    if (!entry) throw new Error('an entry was packed');
    expect(() => unpack({ ...entry, size: 10 })).toThrow(/longer than it says/);
  });

  it('is refused where the checksum is not the content’s', () => {
    const [entry] = readZip(archive());
    if (!entry) throw new Error('an entry was packed');
    expect(() => unpack({ ...entry, crc: entry.crc ^ 1 })).toThrow(/damaged.*a\.xml/);
  });

  it('is refused beyond each limit', () => {
    const refused = (limits: Partial<typeof ZIP_LIMITS>) => () =>
      readZip(archive(), { ...ZIP_LIMITS, ...limits });
    expect(refused({ total: 100 })).toThrow(/unpack to far more/);
    expect(refused({ entry: 100 })).toThrow(/unpack to far more/);
    expect(refused({ entries: 1 })).toThrow(/unpack to far more/);
    expect(refused({ ratio: 10, ratioFrom: 100 })).toThrow(/unpack to far more/);
  });
});
