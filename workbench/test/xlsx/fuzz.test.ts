import { unpack, readZip, writeZip, type ZipOutput } from '../../src/xlsx/zip';
import { hardWorkbook } from './fixtures/hard-workbook';
import { refusalOf } from './fixtures/refusal-of';

/** Park and Miller's minimal standard generator: the same damage at every run. */
const generator = (seed: number) => {
  let state = seed;
  return (below: number): number => (state = (state * 48271) % 0x7fffffff) % below;
};

const whole = hardWorkbook();

describe('a damaged file is refused or opened, and nothing else happens', () => {
  it('is refused wherever it was cut off', () => {
    const random = generator(7);
    for (let round = 0; round < 200; round++)
      expect(refusalOf(whole.subarray(0, random(whole.length)))).not.toBeNull();
  });

  it('with bits of the archive flipped', () => {
    const random = generator(11);
    let refused = 0;
    for (let round = 0; round < 400; round++) {
      const bytes = whole.slice();
      for (let flip = 0; flip <= random(3); flip++) {
        const at = random(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      }
      if (refusalOf(bytes)) refused++;
    }
    expect(refused).toBeGreaterThan(100);
  });

  it('with the XML inside its parts broken, behind sound checksums', () => {
    const random = generator(13);
    const entries = readZip(whole);
    const xml = entries.filter((entry) => /\.(xml|rels)$/.test(entry.name));
    const pieces = ['<', '>', '"', '/', '&#xFFFFFFFF;', '</c>', '-1', '9e999', 'r=', '<!--', ']]>'];
    let refused = 0;
    for (let round = 0; round < 600; round++) {
      const target = xml[random(xml.length)];
      if (!target) throw new Error('the workbook has parts');
      const text = new TextDecoder().decode(unpack(target));
      const at = random(text.length);
      const broken =
        text.slice(0, at) + (pieces[random(pieces.length)] ?? '') + text.slice(at + random(12));
      const outputs = entries.map((entry): ZipOutput =>
        entry === target ? { name: entry.name, bytes: new TextEncoder().encode(broken) } : entry,
      );
      if (refusalOf(writeZip(outputs))) refused++;
    }
    expect(refused).toBeGreaterThan(100);
  });
});
