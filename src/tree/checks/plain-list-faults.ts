import { quickList } from '../quick-list.ts';
import type { FieldFault } from './field-fault.ts';
import { type Count, listMessages } from './node-faults.ts';

/** What is wrong with a list of plain words, without the parser; undefined where the text is or may be anything else. */
export function plainListFaults(text: string, lists: Count): FieldFault[] | undefined {
  let plain = true;
  const parseWords = () => {
    plain = false;
    return [];
  };
  const list = quickList(text, { dialect: 'field', parse: () => [], parseWords });
  if (!plain || list?.type !== 'list') return undefined;
  const messages = list.start === undefined ? [] : listMessages(list.start, list.children.length, lists);
  return messages.map((message) => ({ message, offset: 0 }));
}
