import type { Meeting } from '../../../schema/meeting.ts';
import type { MinutesContext } from '../../minutes-context.ts';
import { plainText } from '../../readable.ts';
import { constituentShortName } from '../office-words.ts';

/** A member or officer by id, as a sentence names them: "Leader of the Council (North Northamptonshire)". */
export function personWords(id: string, context: MinutesContext): string {
  const { members = [], officers = [] } = context.case;
  const person = [...members, ...officers].find((one) => one.id === id);
  if (!person) return id;
  const constituent = constituentShortName(person.authority, context);
  const office = plainText(person.office, context);
  return constituent === '' ? office : `${office} (${constituent})`;
}

/** Several, in the order given, as a list whose entries may hold commas. */
export function peopleWords(ids: readonly string[], context: MinutesContext): string {
  return ids.map((id) => personWords(id, context)).join('; ');
}

/** Who presided, by id: the first named as chair or vice-chair who was there; undefined where that is not recorded. */
export function presiding({ members = [], attendance }: Meeting): string | undefined {
  const there = new Set(
    (attendance ?? []).filter(({ presence }) => presence === 'present').map(({ person }) => person),
  );
  const here = (role: string) => members.find((member) => member.role === role && there.has(member.id))?.id;
  return here('chair') ?? here('vice_chair');
}
