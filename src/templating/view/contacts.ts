import { isWithheld } from '../../exemption/withheld.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { officeWords } from './office-words.ts';
import { emptyBody, filledBody, type SectionBody } from './section-body.ts';

/** Whom to contact, by office. */
export function contactsBody(paper: PaperContext): SectionBody {
  const contacts = entriesOf(paper.case.contacts);
  if (contacts.length === 0) return emptyBody('contacts');
  return filledBody('contacts', {
    several: contacts.length > 1,
    contacts: contacts.map((contact) => {
      const id = `contacts.${contact.id}`;
      if (isWithheld(contact))
        return { id, office: contact.withheld.replacement, telephone: '', email: '', mailto: '' };
      const telephone = plainText(contact.telephone, paper);
      const email = plainText(contact.email, paper);
      const reachable = !isWithheld(contact.email) && email !== '';
      return {
        id,
        office: officeWords(contact, paper),
        telephone,
        email,
        mailto: reachable ? `mailto:${email}` : '',
      };
    }),
  });
}
