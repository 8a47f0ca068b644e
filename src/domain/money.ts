const formats = new Map<string, Intl.NumberFormat>();

/** An amount as it is read: 175000 USD becomes "$175,000". */
export function formatMoney(amount: number, currency: string): string {
  const known = formats.get(currency);
  const format =
    known ??
    new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 });
  // To make a format takes far longer than to use it.
  if (!known) formats.set(currency, format);
  return format.format(amount);
}

/** The sign that stands before amounts of a currency: "$" for USD, and for CAD. */
export function currencySign(currency: string): string | undefined {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value;
}
