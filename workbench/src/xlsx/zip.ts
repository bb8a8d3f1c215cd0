import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { Refusal } from './refusals';

/** One file of a ZIP archive as its central directory describes it, with its bytes still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** General-purpose flags as read. */
  readonly flags: number;
  /** 0 stored, 8 deflated; nothing else is opened. */
  readonly method: number;
  /** MS-DOS time (low 16 bits) and date (high 16 bits). */
  readonly time: number;
  readonly crc: number;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  /** The compressed bytes, not copied. */
  readonly raw: Uint8Array;
  readonly externalAttributes: number;
}

export interface ZipLimits {
  /** Bytes that all entries together may declare. */
  readonly total: number;
  /** Bytes that one entry may declare; a JavaScript string ends at 512 Mi characters. */
  readonly entry: number;
  readonly entries: number;
  /** Declared ÷ packed bytes of one entry, where it declares more than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MEBI = 1024 * 1024;
/** A sheet of a million styled blank cells packs about 200 to 1; a bomb packs 1,000 to 1. */
export const ZIP_LIMITS: ZipLimits = {
  total: 1024 * MEBI,
  entry: 384 * MEBI,
  entries: 20_000,
  ratio: 500,
  ratioFrom: 16 * MEBI,
};

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The end record is last, but a comment of up to 64 KiB may follow it. */
const findEnd = (data: DataView): number => {
  const last = data.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (data.getUint32(at, true) === END) return at;
  throw new Refusal('truncated');
};

const checkLimits = (entries: readonly ZipEntry[], fileSize: number, limits: ZipLimits): void => {
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    total += entry.size;
    packed += entry.raw.length;
    const tooDense =
      entry.size > limits.ratioFrom && entry.size > limits.ratio * Math.max(1, entry.raw.length);
    if (entry.size > limits.entry || tooDense) throw new Refusal('zip-bomb', entry.name);
  }
  // Entries that share bytes pack more than the file is long.
  if (total > limits.total || packed > fileSize) throw new Refusal('zip-bomb');
};

const readEntry = (bytes: Uint8Array, data: DataView, at: number, shift: number): ZipEntry => {
  const nameLength = data.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  const flags = data.getUint16(at + 8, true);
  const method = data.getUint16(at + 10, true);
  const packed = data.getUint32(at + 20, true);
  const size = data.getUint32(at + 24, true);
  const offset = data.getUint32(at + 42, true);
  if (flags & 1) throw new Refusal('encrypted', name);
  if (packed === 0xffffffff || size === 0xffffffff || offset === 0xffffffff)
    throw new Refusal('zip64');
  if (method !== 0 && method !== 8) throw new Refusal('compression', `${name}, method ${method}`);
  const local = offset + shift;
  if (local + 30 > bytes.length) throw new Refusal('truncated', name);
  if (data.getUint32(local, true) !== LOCAL) throw new Refusal('damaged', name);
  const from = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
  if (from + packed > bytes.length) throw new Refusal('truncated', name);
  return {
    name,
    nameBytes,
    flags,
    method,
    time: data.getUint32(at + 12, true),
    crc: data.getUint32(at + 16, true),
    size,
    raw: bytes.subarray(from, from + packed),
    externalAttributes: data.getUint32(at + 38, true),
  };
};

/**
 * The entries of a ZIP archive in the central directory's order (APPNOTE 6.3.10, 4.3.12), nothing unpacked.
 * Throws a `Refusal` for what is cut off, damaged, encrypted, over 4 GB or beyond the limits.
 */
export const readZip = (bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipEntry[] => {
  if (bytes.length < END_SIZE) throw new Refusal('truncated');
  const data = view(bytes);
  const end = findEnd(data);
  const count = data.getUint16(end + 10, true);
  const size = data.getUint32(end + 12, true);
  const offset = data.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) throw new Refusal('zip64');
  if (count > limits.entries) throw new Refusal('zip-bomb', `${count} parts`);
  // Bytes before the archive (a self-extractor's stub) shift every offset.
  const shift = end - size - offset;
  if (shift < 0) throw new Refusal('truncated');
  const entries: ZipEntry[] = [];
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || data.getUint32(at, true) !== CENTRAL)
      throw new Refusal('damaged', 'its list of parts');
    const next =
      at +
      46 +
      data.getUint16(at + 28, true) +
      data.getUint16(at + 30, true) +
      data.getUint16(at + 32, true);
    if (next > end) throw new Refusal('damaged', 'its list of parts');
    entries.push(readEntry(bytes, data, at, shift));
    at = next;
  }
  checkLimits(entries, bytes.length, limits);
  return entries;
};

/** One entry's bytes, checked against its declared size and checksum. */
export const unpack = (entry: ZipEntry): Uint8Array => {
  let bytes: Uint8Array;
  try {
    // One byte more than declared: what would run over shows, and no more memory is ever taken.
    bytes =
      entry.method === 0
        ? entry.raw
        : inflateSync(entry.raw, { out: new Uint8Array(entry.size + 1) });
  } catch {
    throw new Refusal('damaged', entry.name);
  }
  if (bytes.length > entry.size)
    throw new Refusal('zip-bomb', `${entry.name} is longer than it says`);
  if (bytes.length < entry.size || crc32(bytes) !== entry.crc)
    throw new Refusal('damaged', entry.name);
  return bytes;
};

/** An entry to be copied as it is, or new bytes to be packed. */
export type ZipOutput = ZipEntry | { readonly name: string; readonly bytes: Uint8Array };

/** 1 January 1980, the earliest that ZIP can say: the same input gives the same file. */
const NO_TIME = 0x00210000;
const UTF8_NAME = 0x0800;
const DESCRIPTOR = 0x0008;

const packNew = (name: string, bytes: Uint8Array): ZipEntry => {
  const deflated = deflateSync(bytes, { level: 6 });
  const nameBytes = new TextEncoder().encode(name);
  const stored = deflated.length >= bytes.length;
  return {
    name,
    nameBytes,
    flags: nameBytes.length === name.length ? 0 : UTF8_NAME,
    method: stored ? 0 : 8,
    time: NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    raw: stored ? bytes : deflated,
    externalAttributes: 0,
  };
};

/** A ZIP archive of the given entries in their order; entries that were read are copied still compressed. */
export const writeZip = (outputs: readonly ZipOutput[]): Uint8Array => {
  const entries = outputs.map((output) =>
    'raw' in output ? output : packNew(output.name, output.bytes),
  );
  const length = entries.reduce(
    (sum, entry) => sum + 76 + 2 * entry.nameBytes.length + entry.raw.length,
    END_SIZE,
  );
  const bytes = new Uint8Array(length);
  const data = view(bytes);
  /** The 26 bytes that the local and the central header share. */
  const common = (at: number, entry: ZipEntry): void => {
    data.setUint16(at, 20, true);
    // Sizes stand in the header, so no descriptor follows the data.
    data.setUint16(at + 2, entry.flags & ~DESCRIPTOR, true);
    data.setUint16(at + 4, entry.method, true);
    data.setUint32(at + 6, entry.time, true);
    data.setUint32(at + 10, entry.crc, true);
    data.setUint32(at + 14, entry.raw.length, true);
    data.setUint32(at + 18, entry.size, true);
    data.setUint16(at + 22, entry.nameBytes.length, true);
  };
  let at = 0;
  const offsets: number[] = [];
  for (const entry of entries) {
    offsets.push(at);
    data.setUint32(at, LOCAL, true);
    common(at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.raw, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.raw.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    data.setUint32(at, CENTRAL, true);
    data.setUint16(at + 4, 20, true);
    common(at + 6, entry);
    data.setUint32(at + 38, entry.externalAttributes, true);
    data.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  data.setUint32(at, END, true);
  data.setUint16(at + 8, entries.length, true);
  data.setUint16(at + 10, entries.length, true);
  data.setUint32(at + 12, at - directory, true);
  data.setUint32(at + 16, directory, true);
  return bytes;
};
