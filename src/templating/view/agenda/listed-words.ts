import type { TemplateContext } from '../../paper-context.ts';

/** Words in a row as a sentence lists them: "3, 5 and 7". */
export function listedWords(list: readonly string[], { words }: Pick<TemplateContext, 'words'>): string {
  if (list.length < 2) return list[0] ?? '';
  return `${list.slice(0, -1).join(', ')} ${words('and')} ${list.at(-1) ?? ''}`;
}
