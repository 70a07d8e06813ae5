import type { Text } from '../../schema/in-language.ts';
import { isText } from '../read-field.ts';
import { TemplateFault } from '../template-fault.ts';

/** An argument that must be a string; a number is taken as its digits. Anything else is the template's fault. */
export function stringArgument(helper: string, name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new TemplateFault(`gives the helper "${helper}" no ${name}`);
}

/** A `name=value` argument, where it is given. */
export function optionalString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An argument that must be plain words, in one language or two. */
export function textArgument(helper: string, value: unknown): Text {
  if (isText(value)) return value;
  throw new TemplateFault(`gives the helper "${helper}" something that is not text`);
}
