import { PdfDictionary, type PdfValue } from '../pdf-objects/pdf-values.ts';
import { nameOf } from './names.ts';
import type { OpenPdf } from './open-pdf.ts';

/** Kinds of actions that only lead somewhere. */
const HARMLESS = new Set(['URI', 'GoTo', '']);
const MULTIMEDIA = new Set(['RichMedia', 'Movie', 'Sound', 'Screen', '3D']);

/**
 * What in a PDF does more than show pages, in words: scripts, programs started, forms, attached files, multimedia.
 * Every object is looked at, whether a page leads to it or not.
 */
export function activeContent({ file, catalogue }: OpenPdf): readonly string[] {
  const found = new Set<string>();
  for (const { value } of file.objects) lookAt(value, found, 0);
  if (file.items(file.dictionary(catalogue.entries.get('AcroForm')).entries.get('Fields')).length > 0)
    found.add('a form to fill in');
  const opening = file.resolve(catalogue.entries.get('OpenAction'));
  const acts = opening instanceof PdfDictionary && nameOf(file.resolve(opening.entries.get('S'))) !== 'GoTo';
  if (acts) found.add('an action on opening');
  if (file.dictionary(catalogue.entries.get('Names')).entries.has('EmbeddedFiles'))
    found.add('attached files');
  return [...found].sort();
}

function lookAt(value: PdfValue, found: Set<string>, depth: number): void {
  if (depth > 30) return;
  if (Array.isArray(value)) for (const one of value as readonly PdfValue[]) lookAt(one, found, depth + 1);
  if (!(value instanceof PdfDictionary)) return;
  const { entries } = value;
  const kind = wordFor(value);
  if (kind !== undefined) found.add(kind);
  for (const inner of entries.values()) lookAt(inner, found, depth + 1);
}

function wordFor({ entries }: PdfDictionary): string | undefined {
  const [type, subtype, action] = ['Type', 'Subtype', 'S'].map((key) => nameOf(entries.get(key)));
  if (action === 'JavaScript' || entries.has('JS')) return 'JavaScript';
  if (action === 'Launch') return 'a program to start';
  if (['SubmitForm', 'ImportData', 'ResetForm'].includes(action ?? '')) return 'a form to fill in';
  if (entries.has('XFA') || subtype === 'Widget') return 'a form to fill in';
  if (type === 'EmbeddedFile' || subtype === 'FileAttachment') return 'attached files';
  if (MULTIMEDIA.has(subtype ?? '') || ['Rendition', 'Movie', 'Sound', 'GoTo3DView'].includes(action ?? ''))
    return 'multimedia';
  const acts = type === 'Action' && !HARMLESS.has(action ?? '');
  return acts || entries.has('AA') ? 'actions' : undefined;
}
