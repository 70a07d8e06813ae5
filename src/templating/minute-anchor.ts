/**
 * What an item's minute is named by, and all in it: its number on the agenda, since a destination and a bookmark bear the
 * name, and the item's id may say what is withheld.
 */
export function minuteAnchor(number: string): string {
  return `item-${number}`;
}
