import { FIGURE_FORMATS } from '../../calculators/format/format-figure.ts';
import { figuresNamed, valueReferences } from '../../calculators/value-references.ts';
import { isAbsent } from '../../schema/fact.ts';
import { listed } from '../english.ts';
import type { Finding, RuleContext } from '../rule.ts';
import { suggestion } from '../suggestion.ts';

/** Every `:value[…]` of a text that names no figure, or several, or asks for a form its figure does not have. */
export function valuesInText(context: RuleContext): Finding[] {
  return context.fields.flatMap((field) => {
    if (field.kind !== 'markdown') return [];
    return valueReferences(field.text).flatMap(({ path, as, offset }): Finding[] => {
      const wrong = fault(path, as, context);
      return wrong ? [{ path: field.at, textOffset: offset, ...wrong }] : [];
    });
  });
}

type Fault = Pick<Finding, 'message' | 'found' | 'expected' | 'mend'>;

function fault(path: string, as: string | undefined, { figures, addresses }: RuleContext): Fault | undefined {
  const written = `":value[${path}]"`;
  const [figure, ...more] = figuresNamed(figures, path);
  if (!figure) {
    const absent = isAbsent(addresses.byPath.get(path)?.value);
    return {
      message: absent
        ? `${written} names a figure that the case says it does not have, or does not publish.`
        : `${written} names no figure of this case.${suggestion(path, [...figures.keys()])}`,
      found: path,
      expected: 'the path of a figure, such as tables.costs.all.total',
      mend: absent ? 'Reword the sentence without the figure.' : 'Correct the path, or add the figure.',
    };
  }
  if (more.length > 0)
    return {
      message: `${written} could mean any of these: ${listed([figure, ...more].slice(0, 4).map((one) => one.path))}.`,
      found: path,
      expected: 'the path of one figure',
      mend: `Write more of the path, such as ":value[${figure.path}]".`,
    };
  const forms: readonly string[] = FIGURE_FORMATS[figure.value.kind];
  if (as === undefined || forms.includes(as)) return undefined;
  return {
    message: `${written} cannot be printed as "${as}".`,
    found: as,
    expected: forms.join(', '),
    mend: 'Choose one of these forms, or leave "as" out.',
  };
}
