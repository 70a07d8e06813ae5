import type { TemplateContext } from '../../paper-context.ts';
import { welshAnd } from '../../wording/welsh-and.ts';

/** Words in a row as a sentence lists them: "3, 5 and 7", "3, 5 a 7", "3, 5 ac 8". */
export function listedWords(
  list: readonly string[],
  { words, language }: Pick<TemplateContext, 'words' | 'language'>,
): string {
  const last = list.at(-1) ?? '';
  if (list.length < 2) return last;
  const and = language === 'cy' ? welshAnd(last) : words('and');
  return `${list.slice(0, -1).join(', ')} ${and} ${last}`;
}
