import { textString } from './syntax.ts';

/**
 * Gives the catalogue's page labels (12.4.2) so that a reader's page box shows what the page itself prints. Runs of
 * labels that count upwards become one range.
 */
export function pageLabels(labels: readonly string[]): string {
  const ranges: string[] = [];
  let prefix: string | undefined;
  let expected = 0;
  labels.forEach((label, page) => {
    const [, words = '', digits] = /^(.*?)([1-9]\d{0,8})?$/s.exec(label) ?? [];
    const counts = digits !== undefined && words === prefix && Number(digits) === expected;
    if (!counts) ranges.push(`${page} ${range(words, digits)}`);
    prefix = digits === undefined ? undefined : words;
    expected = Number(digits ?? 0) + 1;
  });
  return `<</Nums[${ranges.join(' ')}]>>`;
}

function range(words: string, digits: string | undefined): string {
  const prefix = words === '' ? '' : `/P${textString(words)}`;
  return digits === undefined ? `<<${prefix}>>` : `<<${prefix}/S/D/St ${digits}>>`;
}
