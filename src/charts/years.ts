/** Days from 1 January 1970 to 1 January of a year of the proleptic Gregorian calendar. */
export function dayOfYear(year: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return (year - 1970) * 365 + leaps - 477;
}

/** The year in which a day stands, counted from 1 January 1970. */
export function yearOfDay(day: number): number {
  let year = 1970 + Math.floor(day / 365.2425);
  while (dayOfYear(year) > day) year -= 1;
  while (dayOfYear(year + 1) <= day) year += 1;
  return year;
}
