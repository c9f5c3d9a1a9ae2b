// Makes "Konzil Sans" of Fira Sans: only the characters that css/fonts.css names for it, a quarter of the bytes. The licence
// lets it be made but not be called Fira (docs/licences/README.md), so it has a name of its own.
// node fonts.mjs FROM TO STYLES: two folders and the style sheet.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fontverter from 'fontverter';
import subset from 'subset-font';

const FAMILY = 'Konzil Sans';

// Numbers of the name table: who made it and under which licence stay as they are, all else is named anew.
const KEPT = [0, 13, 14];
const [FAMILY_NAME, STYLE_NAME, UNIQUE_NAME, FULL_NAME, VERSION, POSTSCRIPT_NAME] = [1, 2, 3, 4, 5, 6];
const WINDOWS = [3, 1, 0x409];

const [, , from, to, styles] = process.argv;
const faces = [...(await readFile(styles, 'utf8')).matchAll(/@font-face [^}]*KonzilSans-(\w+)\.woff2[^}]*unicode-range: ([^;]+);/g)];
if (faces.length === 0) throw new Error(`${styles} names no KonzilSans-*.woff2 with a unicode-range.`);
await mkdir(to, { recursive: true });
for (const [, style, ranges] of faces) {
  const font = await fontverter.convert(await readFile(join(from, `FiraSans-${style}.woff2`)), 'sfnt');
  const small = await subset(renamed(font, style), characters(ranges), { targetFormat: 'woff2', preserveNameIds: KEPT });
  await writeFile(join(to, `KonzilSans-${style}.woff2`), small);
}

// "U+20-17F, U+20AC": each character of it.
function characters(ranges) {
  return ranges.split(',').map(range => range.trim().slice('U+'.length).split('-').map(code => parseInt(code, 16)))
    .flatMap(([first, last = first]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))).join('');
}

// The font with another name table, put behind all others; the subsetter reckons the sums of the tables anew.
function renamed(font, style) {
  const entry = tables(font).find(t => t.tag === 'name');
  const names = nameTable({
    ...Object.fromEntries(KEPT.map(id => [id, nameOf(font, entry.offset, id)])),
    [FAMILY_NAME]: FAMILY,
    [STYLE_NAME]: style,
    [UNIQUE_NAME]: `Konzil;${FAMILY} ${style}`,
    [FULL_NAME]: `${FAMILY} ${style}`,
    [VERSION]: nameOf(font, entry.offset, VERSION),
    [POSTSCRIPT_NAME]: `${FAMILY.replace(' ', '')}-${style}`,
  });
  const result = Buffer.concat([font, names]);
  result.writeUInt32BE(font.length, entry.at + 8);
  result.writeUInt32BE(names.length, entry.at + 12);
  return result;
}

function tables(font) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i)
    .map(at => ({ at, tag: font.toString('latin1', at, at + 4), offset: font.readUInt32BE(at + 8) }));
}

function nameOf(font, table, id) {
  const texts = table + font.readUInt16BE(table + 4);
  const record = Array.from({ length: font.readUInt16BE(table + 2) }, (_, i) => table + 6 + 12 * i)
    .find(at => font.readUInt16BE(at) === WINDOWS[0] && font.readUInt16BE(at + 6) === id);
  if (record === undefined) throw new Error(`The font does not say its name ${id}.`);
  const start = texts + font.readUInt16BE(record + 10);
  return Buffer.from(font.subarray(start, start + font.readUInt16BE(record + 8))).swap16().toString('utf16le');
}

function nameTable(names) {
  const entries = Object.entries(names).map(([id, name]) => [Number(id), Buffer.from(name, 'utf16le').swap16()]);
  const head = Buffer.alloc(6 + 12 * entries.length);
  [0, entries.length, head.length].forEach((value, i) => head.writeUInt16BE(value, 2 * i));
  let offset = 0;
  entries.forEach(([id, name], i) => {
    [...WINDOWS, id, name.length, offset].forEach((value, field) => head.writeUInt16BE(value, 6 + 12 * i + 2 * field));
    offset += name.length;
  });
  return Buffer.concat([head, ...entries.map(([, name]) => name)]);
}
