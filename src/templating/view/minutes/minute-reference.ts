import type { MinutesContext } from '../../minutes-context.ts';

/** What minutes call an item: "minute 77"; by its number on the agenda where it has no minute number. */
export function minuteReference(item: string, { entries, words }: MinutesContext): string {
  const entry = entries.find((one) => one.item.id === item);
  if (entry?.minute !== undefined) return words('minutes-number', { number: entry.minute });
  return words('minutes-item', { number: entry?.number ?? item });
}
