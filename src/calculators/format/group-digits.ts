/** Whole digits in groups of three with commas: `2500000` → `2,500,000`. */
export function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
