/** A template's Markdown without the content of its fields, and that content, in order. */
export interface CutTemplate {
  readonly skeleton: string;
  readonly fields: readonly string[];
}

/**
 * Takes the fields out of a template's Markdown before it is parsed: each fence stays, empty, with `cut=` and the
 * field's number in its first line. What a field holds is thus read once, by the field's own parser, and cannot
 * reach the template's. A fence that is never closed holds the rest of the text, as in CommonMark.
 */
export function cutFields(markdown: string): CutTemplate {
  const opening = /^(`{3,})field[ \t][^\n`]*$/gm;
  const fields: string[] = [];
  let skeleton = '';
  let at = 0;
  for (let found = opening.exec(markdown); found; found = opening.exec(markdown)) {
    const fence = found[1] ?? '```';
    const [end, next] = closing(markdown, opening.lastIndex, fence);
    skeleton += `${markdown.slice(at, opening.lastIndex)} cut=${fields.length}\n${fence}`;
    fields.push(markdown.slice(opening.lastIndex + 1, end));
    at = next;
    opening.lastIndex = next;
  }
  return { skeleton: skeleton + markdown.slice(at), fields };
}

/** Where a fence's content ends, and where its closing line does. */
function closing(markdown: string, from: number, fence: string): readonly [number, number] {
  const line = /\n`+[ \t]*(?=\n|$)/y;
  for (let at = markdown.indexOf(`\n${fence}`, from); at >= 0; at = markdown.indexOf(`\n${fence}`, at + 1)) {
    line.lastIndex = at;
    if (line.test(markdown)) return [at, line.lastIndex];
  }
  return [markdown.length, markdown.length];
}
