const REFERENCES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Plain words as the value of a directive's attribute, quotation marks included. */
export function attributeValue(plain: string): string {
  return `"${plain.replace(/["&<\n\r]/g, (character) => REFERENCES[character] ?? character)}"`;
}
