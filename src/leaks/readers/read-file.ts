import { latin1 } from '../../pdf-objects/latin1.ts';
import { decodeText } from './decode-text.ts';
import type { Passage, Reading } from './passage.ts';
import { readBinary } from './read-binary.ts';
import { readJson } from './read-json.ts';
import { readHtml, readXml } from './read-markup.ts';
import { readPdf } from './read-pdf.ts';
import { readZip } from './read-zip.ts';

/** Files within files within files: more than this is meant to do harm. */
const DEEPEST = 5;

/** Beginnings of files whose words, if any, stand among bytes: pictures, fonts, colour profiles. */
const BINARY = [
  /^\x89PNG/,
  /^\xff\xd8\xff/,
  /^GIF8/,
  /^RIFF[\s\S]{4}WEBP/,
  /^(?:\0[^ ]\0\0|OTTO|true|wOFF|wOF2|ttcf)/,
  /^[\s\S]{36}acsp/,
];

/**
 * Reads everything in a file that could be words or figures, by what its bytes are and not by what it is called. What
 * it cannot read it says, since what was not searched cannot be published.
 */
export function readFile(name: string, bytes: Uint8Array, depth = 0): Reading {
  const none = (reason: string): Reading => ({ passages: [], unread: [{ where: name, reason }] });
  if (depth > DEEPEST) return none('there are too many files within one another');
  if (bytes.length === 0) return { passages: [], unread: [] };
  const head = latin1(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return readPdf(bytes, readFile, depth);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return readZip(bytes, readFile, depth);
  if (BINARY.some((beginning) => beginning.test(head)))
    return { passages: readBinary(bytes, 'its bytes'), unread: [] };
  const text = decodeText(bytes);
  if (text === undefined) return none('it is of a kind that is not known');
  return readText(name, text, depth);
}

function readText(name: string, text: string, depth: number): Reading {
  const head = text.trimStart().slice(0, 300);
  if (/^<!doctype html|^<html[\s>]/i.test(head) || /\.html?$/i.test(name))
    return readHtml(text, readFile, depth);
  if (head.startsWith('<')) return readXml(text, readFile, depth);
  const plain: Passage = { kind: 'text', where: '', text };
  return readJson(text) ?? { passages: [plain], unread: [] };
}
