import { stringify } from 'yaml';

/**
 * A value as YAML text, in block style, lines as long as they are; for showing, not for files that people keep. Words
 * such as "yes" are quoted, so that no reader of YAML takes them for anything else.
 */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, version: '1.1' });
}
