import type { Field } from '../../schema/each-field.ts';

/** One text in both languages. */
export interface Pair {
  readonly en: Field;
  readonly cy: Field;
}

/** Fields that no paper prints: the record beside the matter. What withheld words are replaced by is printed. */
const RECORD = /^(?:added|answers|clearances|keywords|acronyms|version)(?:\.|$)|^exempt\.(?!.*\.replacement)/;

/** Every text of a case that is in both languages, in the order of the file. */
export function pairsOf(fields: readonly Field[]): readonly Pair[] {
  const english = new Map(
    fields.filter(({ language }) => language === 'en').map((field) => [field.path, field]),
  );
  return fields.flatMap((cy) => {
    const en = cy.language === 'cy' ? english.get(cy.path) : undefined;
    return en ? [{ en, cy }] : [];
  });
}

/** Every text that papers print and that is in English only; names, references and paths are in no language. */
export function untranslated(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ kind, path, at }) => kind !== 'line' && at === path && !RECORD.test(path));
}
