/** The financial year a day falls in, 1 April to 31 March: `2024/25`. */
export function financialYearOf(day: string): string {
  const first = firstYear(day);
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The first day of the financial year a day falls in. */
export function firstDayOfFinancialYear(day: string): string {
  return `${firstYear(day)}-04-01`;
}

/** The last day of the financial year a day falls in. */
export function lastDayOfFinancialYear(day: string): string {
  return `${firstYear(day) + 1}-03-31`;
}

function firstYear(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '04-01' ? year : year - 1;
}
