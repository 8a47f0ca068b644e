const ISO_DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/;
const DAY = 86_400_000;

/** The day of an ISO date, with or without a time, counted from 1970; undefined for any other text. */
export function dayOf(text: string): number | undefined {
  const start = ISO_DATE.test(text) ? Date.parse(text.slice(0, 10)) : Number.NaN;
  return Number.isNaN(start) ? undefined : start / DAY;
}

/** A day as an ISO date: "2026-01-10". */
export const dateText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
