/**
 * Everything XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. And the soft hyphen, which
 * no format of a paper has, so that a word is found in all of them as it is spelt.
 */
const forbidden = /[^\t\n\r\u0020-\u00AC\u00AE-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Nearly all text has none of these. */
const special = /[^\t\n\r !#-%'-;=?-\u00AC\u00AE-\uD7FF\uE000-\uFFFD]/;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text made safe for an element or a quoted attribute; characters that XML forbids are left out. */
export function escapeXml(value: string): string {
  if (!special.test(value)) return value;
  return value.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
