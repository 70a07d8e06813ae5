import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { checkExample } from './check-example.ts';

describe('rules', () => {
  it('have ids of three capitals and two digits, each once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z]{3}-\d{2}$/);
  });

  for (const { id, title, examples } of RULES)
    describe(`${id} ${title}`, () => {
      it('has an example it accepts', () => expect(examples.accepted.length).toBeGreaterThan(0));

      examples.accepted.forEach((example, index) => {
        it(`accepts example ${index + 1}`, () => {
          expect(checkExample(example).filter(({ rule }) => rule === id)).toEqual([]);
        });
      });

      for (const { message, path, textOffset, ...example } of examples.rejected)
        it(`says: ${message}`, () => {
          const [finding] = checkExample(example).filter(({ rule }) => rule === id);
          expect({ message: finding?.message, path: finding?.path }).toEqual({ message, path });
          if (textOffset !== undefined) expect(finding?.textOffset).toBe(textOffset);
        });

      it('rejects an example of every severity it has, with a way to mend it', () => {
        for (const { message, path, ...example } of examples.rejected)
          for (const finding of checkExample(example).filter(({ rule }) => rule === id)) {
            expect(finding.mend, message).toBeTruthy();
            expect(finding.source, path).toBeTruthy();
          }
      });
    });
});
