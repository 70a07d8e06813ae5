import type { SuppliedContent, SuppliedElement } from '../layout/supplied-pdf.ts';
import { KIDS, PARENTS } from './standard-types.ts';
import { tableFault } from './table-fault.ts';

/**
 * What keeps the tags of a file from being right: places that the standard does not allow, pictures without words,
 * headings that leap, content and links that are tagged twice or not at all. `marked` and `links` are what each page has.
 */
export function structureFaults(
  elements: readonly SuppliedElement[],
  marked: readonly (readonly number[])[],
  links: readonly number[],
): readonly string[] {
  const faults = new Set<string>();
  for (const element of elements) placeFaults(element, undefined, faults);
  headingFaults(elements, faults);
  identifierFaults(elements, faults);
  contentFaults(elements, marked, links, faults);
  return [...faults];
}

type Kid = SuppliedElement | SuppliedContent;

const isElement = (kid: Kid): kid is SuppliedElement => kid.kind === 'element';

/** Every element in reading order. */
export function everyElement(elements: readonly SuppliedElement[]): readonly SuppliedElement[] {
  return elements.flatMap((one) => [one, ...everyElement(one.kids.filter(isElement))]);
}

function placeFaults(element: SuppliedElement, parent: string | undefined, faults: Set<string>): void {
  const { type, kids, entries } = element;
  const within = PARENTS[type];
  if (within && !within.includes(parent ?? ''))
    faults.add(`${type} that is not within ${within.join(' or ')}`);
  const own = KIDS[type];
  const inner = kids.filter(isElement);
  const strange = own && inner.find((kid) => !own.includes(kid.type));
  if (strange) faults.add(`${strange.type} directly within ${type}`);
  if (own && inner.length < kids.length) faults.add(`content directly within ${type}`);
  if (type === 'Figure' || type === 'Formula') {
    const words = [entries.get('Alt'), entries.get('ActualText')];
    if (!words.some((text) => typeof text === 'string' && text.trim() !== ''))
      faults.add(`${type === 'Figure' ? 'a picture' : 'a formula'} without words in its place`);
  }
  if (type === 'Table') {
    const fault = tableFault(element);
    if (fault !== undefined) faults.add(fault);
  }
  if (type === 'Link' && !kids.some((kid) => kid.kind === 'link')) faults.add('a link tag without a link');
  if (kids.some((kid) => kid.kind === 'link') && type !== 'Link') faults.add('a link outside a link tag');
  if (type === 'Form' || type === 'Annot') faults.add('tags of forms or notes');
  for (const kid of inner) placeFaults(kid, type, faults);
}

function headingFaults(elements: readonly SuppliedElement[], faults: Set<string>): void {
  let before = 0;
  for (const { type } of everyElement(elements)) {
    if (type === 'H') faults.add('headings without a level');
    const level = /^H([1-6])$/.exec(type)?.[1];
    if (level === undefined) continue;
    if (Number(level) > before + 1) faults.add('headings that leave out a level');
    before = Number(level);
  }
}

function identifierFaults(elements: readonly SuppliedElement[], faults: Set<string>): void {
  const seen = new Set<string>();
  for (const { id, type } of everyElement(elements)) {
    if (type === 'Note' && id === undefined) faults.add('a note without an identifier');
    if (id !== undefined && seen.has(id)) faults.add('two tags with one identifier');
    if (id !== undefined) seen.add(id);
  }
}

function contentFaults(
  elements: readonly SuppliedElement[],
  marked: readonly (readonly number[])[],
  links: readonly number[],
  faults: Set<string>,
): void {
  const owned = new Set<string>();
  for (const { kids } of everyElement(elements))
    for (const kid of kids) {
      if (kid.kind === 'element') continue;
      const key = `${kid.kind} ${kid.page} ${kid.number}`;
      if (owned.has(key)) faults.add('content that is tagged twice');
      owned.add(key);
      if (kid.kind === 'marked' && !marked[kid.page]?.includes(kid.number))
        faults.add('a tag for content that is not there');
    }
  marked.forEach((numbers, page) => {
    if (new Set(numbers).size < numbers.length) faults.add('content that is numbered twice');
    if (numbers.some((number) => !owned.has(`marked ${page} ${number}`)))
      faults.add('content that no tag leads to');
  });
  links.forEach((count, page) => {
    for (let number = 0; number < count; number += 1)
      if (!owned.has(`link ${page} ${number}`)) faults.add('a link that no tag leads to');
  });
}
