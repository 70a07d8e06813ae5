import type { Passage } from '../prose.ts';
import type { RuleContext } from '../rule.ts';

/** The English passages of one field, or of everything under a path, in the order of the file. */
export function passagesUnder(path: string, { prose }: Pick<RuleContext, 'prose'>): readonly Passage[] {
  const start = `${path}.`;
  return prose.passages.filter(
    ({ field }) => field.language === 'en' && (field.path === path || field.path.startsWith(start)),
  );
}
