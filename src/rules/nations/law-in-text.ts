import type { Finding, RuleContext } from '../rule.ts';

/** Law of another nation that papers cite by habit: the pattern, what of it to say, and what stands in its place. */
export interface ForeignLaw {
  /** Global and linear. */
  readonly pattern: RegExp;
  readonly expected: string;
}

/** A finding for each place where the prose cites law that does not hold in the nation: "… does not apply in Wales." */
export function foreignLaw(
  laws: readonly ForeignLaw[],
  nation: string,
  { prose }: Pick<RuleContext, 'prose'>,
): Finding[] {
  return laws.flatMap(({ pattern, expected }) =>
    prose.find(pattern).map(({ passage, offset, written }) => {
      const found = written.replace(/\s+/g, ' ');
      return {
        path: passage.field.at,
        textOffset: offset,
        message: `"${found}" is not law in ${nation}; what stands there is ${expected}.`,
        found,
        expected,
        mend: `Cite ${expected}.`,
      };
    }),
  );
}
