import type { DocumentDetails } from '../style/document-details.ts';
import { isInOtherLanguage, withoutLanguageMarks } from '../style/other-language.ts';

type Languages = NonNullable<DocumentDetails['languages']>;

/** The details of a paper without language marks; which of its title and furniture are in the other language stands beside them. */
export function spokenDetails(details: DocumentDetails): DocumentDetails {
  const { title, header, footer } = details;
  const other = details.language.startsWith('cy') ? 'en-GB' : 'cy-GB';
  const words: Readonly<Record<keyof Languages, string>> = {
    title,
    headerLeft: header.left,
    headerRight: header.right,
    footerLeft: footer.left,
  };
  const foreign = Object.entries(words).filter(([, said]) => isInOtherLanguage(said));
  const plain = withoutLanguageMarks;
  return {
    ...details,
    title: plain(title),
    subject: plain(details.subject),
    author: plain(details.author),
    header: { left: plain(header.left), right: plain(header.right) },
    footer: { left: plain(footer.left) },
    ...(foreign.length > 0 && { languages: Object.fromEntries(foreign.map(([key]) => [key, other])) }),
    words: {
      pageOf: plain(details.words.pageOf),
      contents: plain(details.words.contents),
      footnote: plain(details.words.footnote),
      continued: plain(details.words.continued),
    },
  };
}
