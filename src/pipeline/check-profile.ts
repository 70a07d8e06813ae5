import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { RULES } from '../rules/index.ts';
import { severityOf } from '../rules/severity-of.ts';
import type { Authority } from '../schema/authority.ts';
import { nearest } from '../schema/nearest.ts';

/**
 * What of an authority's profile cannot hold, or contradicts itself: a rule that is not there, an error of law taken
 * lightly, call-in settings where there is no call-in, a host that is no constituent, one name for two things.
 */
export function checkProfile(authority: Authority): readonly Diagnostic[] {
  return [
    ...Object.keys(authority.rules ?? {}).flatMap((id) => ruleFault(id, authority)),
    ...callInFaults(authority),
    ...jointFaults(authority),
    ...nameFaults(authority),
    ...officeFaults(authority),
  ];
}

function ruleFault(id: string, authority: Authority): Diagnostic[] {
  const path = `rules.${id}`;
  const asked = authority.rules?.[id] ?? '';
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) {
    const near = nearest(
      id,
      RULES.map((known) => known.id),
    );
    return [
      fault('AUT-04', path, {
        message: `There is no rule ${id}.${near ? ` Did you mean ${near}?` : ''}`,
        found: id,
        expected: 'the id of a rule that is checked',
        mend: 'Correct the id, or delete the line. "moothall rules" lists the rules.',
      }),
    ];
  }
  if (severityOf(rule.severity, rule, authority) === asked) return [];
  const ground = rule.standing === 'law' ? `is law (${rule.source})` : 'is arithmetic';
  return [
    fault('AUT-05', path, {
      message: `An error of rule ${id} ${ground}, so a profile cannot take it for ${asked === 'off' ? 'nothing' : asked}.`,
      found: asked,
      expected: 'error',
      mend: 'Delete the line. A case that breaks the rule knowingly says so under "answers", with the reason.',
    }),
  ];
}

function callInFaults({ call_in: rule }: Authority): Diagnostic[] {
  if (!rule || rule.applies) return [];
  const set = (['days', 'unit', 'deadline_time', 'waiver_office', 'kinds'] as const).find(
    (key) => rule[key] !== undefined,
  );
  if (set === undefined) return [];
  return [
    fault('AUT-06', `call_in.${set}`, {
      message: `Call-in does not apply to this authority, yet the profile says of it "${set}".`,
      found: String(rule[set]),
      expected: 'nothing more where applies is false',
      mend: 'Say "applies: true", or delete the other lines.',
    }),
  ];
}

function jointFaults({ joint, constituents }: Authority): Diagnostic[] {
  const known = (constituents ?? []).map(({ id }) => id);
  return (['host', 'accountable_body'] as const).flatMap((key) => {
    const named = joint?.[key];
    if (named === undefined || known.includes(named)) return [];
    return [
      fault('AUT-07', `joint.${key}`, {
        message: `"${named}" is not the id of a constituent authority.`,
        found: named,
        expected: known.join(', ') || 'the id of a constituent; but there are none',
        mend: 'Correct the id, or add the constituent.',
      }),
    ];
  });
}

/** One word for two things: a rule of names would then ask for each in the place of the other. */
function nameFaults({ names, offices }: Authority): Diagnostic[] {
  const entries = [
    ...(names ?? []).map(({ id, name, aliases }) => ({ at: `names.${id}`, right: name, aliases })),
    ...(offices ?? []).map(({ id, title, aliases }) => ({ at: `offices.${id}`, right: title, aliases })),
  ];
  const owners = new Map<string, string>();
  return entries.flatMap(({ at, right, aliases }) =>
    [right, ...(aliases ?? [])].flatMap((word) => {
      const other = owners.get(word);
      owners.set(word, at);
      if (other === undefined || (other === at && word !== right)) return [];
      return [
        fault('AUT-08', at, {
          message: `"${word}" stands for two things: it is here, and at ${other}.`,
          found: word,
          expected: 'each name once',
          mend: 'Take it out of one of the two.',
        }),
      ];
    }),
  );
}

function officeFaults({ offices }: Authority): Diagnostic[] {
  return (offices ?? []).flatMap(({ id, title, from, to }) => {
    if (from === undefined || to === undefined || from <= to) return [];
    return [
      fault('AUT-09', `offices.${id}.to`, {
        message: `The office "${title}" ends before it begins.`,
        found: to,
        expected: `a day from ${from} on`,
        mend: 'Correct one of the two days.',
      }),
    ];
  });
}

function fault(
  rule: string,
  path: string,
  rest: Pick<Diagnostic, 'message' | 'found' | 'expected' | 'mend'>,
) {
  return { rule, severity: 'error', path, ...rest } as const satisfies Diagnostic;
}
