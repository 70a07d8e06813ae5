/** Text that is Markdown already. Whatever is not this is a plain value, and is escaped before it is printed. */
export class Markdown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}
