import type { Authority } from '../../schema/authority.ts';
import type { Case } from '../../schema/case.ts';
import { keyOf } from '../document/section-content.ts';
import type { Passage } from '../prose.ts';

type Sections = NonNullable<NonNullable<Authority['documents'][Case['kind']]>['sections']>;

/**
 * The passages in the order in which the main paper of a case prints them: the title block, the sections as the
 * authority has them, then what only other papers print.
 */
export function inPaperOrder(
  passages: readonly Passage[],
  input: Case,
  authority: Authority,
): readonly Passage[] {
  const order = sectionOrder(authority.documents[input.kind]?.sections ?? []);
  const under = new Map((input.sections ?? []).map(({ id, under: section }) => [id, section]));
  const rank = ({ field }: Passage): number => {
    const [key = '', id = ''] = field.path.split('.');
    if (key === 'sections') return (order.get(sectionKey(under.get(id) ?? '')) ?? order.size) + 0.5;
    return order.get(`${key}.${id}`) ?? order.get(key) ?? (TITLE_BLOCK.test(key) ? -1 : order.size);
  };
  return passages
    .map((passage, index) => ({ passage, index, rank: rank(passage) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ passage }) => passage);
}

const TITLE_BLOCK =
  /^(?:title|reference|report_of|lead_members|authorities|wards|key_decision|call_in|equality_duty|exempt_information|decision_maker|submitted_on|force_business)$/;

/** The place of each part of the case among the sections; parts of a section come right after it. */
function sectionOrder(sections: Sections): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const visit = (list: Sections) => {
    for (const { section, sections: inner } of list) {
      const key = sectionKey(section);
      if (!order.has(key)) order.set(key, order.size);
      if (inner) visit(inner);
    }
  };
  visit(sections);
  return order;
}

/** `implication:legal` is `implications.legal`; `next-steps` is `next_steps`. */
function sectionKey(section: string): string {
  const [name = '', id] = section.split(':');
  if (name === 'resources') return 'implications.finance';
  return name === 'implication' && id !== undefined ? `implications.${id}` : keyOf(section);
}
