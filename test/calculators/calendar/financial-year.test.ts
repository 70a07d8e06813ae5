import { expect, it } from 'vitest';
import {
  financialYearOf,
  firstDayOfFinancialYear,
  lastDayOfFinancialYear,
} from '../../../src/calculators/calendar/financial-year.ts';

it.each([
  ['2024-04-01', '2024/25', '2024-04-01', '2025-03-31'],
  ['2025-03-31', '2024/25', '2024-04-01', '2025-03-31'],
  ['2099-06-01', '2099/00', '2099-04-01', '2100-03-31'],
])('%s is in the financial year %s', (day, label, first, last) => {
  expect(financialYearOf(day)).toBe(label);
  expect(firstDayOfFinancialYear(day)).toBe(first);
  expect(lastDayOfFinancialYear(day)).toBe(last);
});
