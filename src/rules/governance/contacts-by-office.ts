import type { Field } from '../../schema/each-field.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const MOBILE = /(?<![\d+])(?:\+44[\s-]?\(?0?\)?[\s-]?7|07)\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\d)/g;
const PERSONAL =
  /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|btinternet|sky|virginmedia|talktalk)\.(?:com|net|co\.uk|org|uk)\b/gi;

const contact = (keys: object) => ({
  contacts: [{ id: 'services', office: 'Democratic Services', ...keys }],
});

/** A published paper gives the mailbox and telephone of an office, not those of a person. */
export const contactsByOffice: Rule = {
  id: 'GOV-11',
  title: 'Personal data in contacts',
  severity: 'advice',
  standing: 'law',
  source: 'UK GDPR art 5(1)(c)',
  why: 'A number or address of a person stays on the web for years after they have left, and finds them at home.',
  reads: ['contacts', '*'],
  check: (context): readonly Finding[] => {
    const fields = printed(context);
    return [
      ...found(MOBILE, 'looks like a mobile telephone', 'the telephone of the office', fields),
      ...found(PERSONAL, 'looks like a private email address', 'the mailbox of the office', fields),
    ];
  },
  examples: {
    accepted: [{ case: contact({ email: 'democracy@example.gov.uk', telephone: '01234 567890' }) }],
    rejected: [
      {
        case: contact({ telephone: '07700 900123' }),
        path: 'contacts.services.telephone',
        textOffset: 0,
        message: '"07700 900123" looks like a mobile telephone. Is it the number of an office?',
      },
      {
        case: contact({ email: 'clerk@gmail.com' }),
        path: 'contacts.services.email',
        textOffset: 0,
        message: '"clerk@gmail.com" looks like a private email address. Is it the mailbox of an office?',
      },
      {
        case: { background: [{ id: 'ask', text: 'Write to clerk@gmail.com by 3 May.' }] },
        path: 'background.ask.text',
        textOffset: 9,
        message: '"clerk@gmail.com" looks like a private email address. Is it the mailbox of an office?',
      },
    ],
  },
};

function found(pattern: RegExp, looks: string, expected: string, fields: readonly Field[]): Finding[] {
  const asks = expected.startsWith('the telephone') ? 'the number' : 'the mailbox';
  return fields.flatMap(({ at, text }) =>
    [...text.matchAll(pattern)].map(({ index, 0: written }) => ({
      path: at,
      textOffset: index,
      message: `"${written}" ${looks}. Is it ${asks} of an office?`,
      found: written,
      expected,
      mend: 'Give that of the office, such as the mailbox of democratic services.',
    })),
  );
}

/** Every English field as it is typed: numbers and addresses are no prose. */
function printed({ fields, prose }: RuleContext): readonly Field[] {
  const contacts = fields.filter(({ path }) => /^contacts\.[^.]+\.(?:email|telephone)$/.test(path));
  return [...contacts, ...prose.passages.map(({ field }) => field)].filter(
    ({ language, text }) => language === 'en' && /@|07|\+44/.test(text),
  );
}
