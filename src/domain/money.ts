/** An amount as it is read: 175000 USD becomes "$175,000". */
export function formatMoney(amount: number, currency: string): string {
  return formatIn(full, currency, { maximumFractionDigits: 0 }).format(amount);
}

/** The same where there is little room: "$175K". */
export function formatMoneyShort(amount: number, currency: string): string {
  const options = { notation: 'compact', maximumSignificantDigits: 3 } as const;
  return formatIn(short, currency, options).format(amount);
}

/** The sign that stands before amounts of a currency: "$" for USD, and for CAD. */
export function currencySign(currency: string): string | undefined {
  return formatIn(signs, currency, { currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value;
}

// Creating a format takes far longer than using it, so one is kept for each currency.
type Formats = Map<string, Intl.NumberFormat>;
const full: Formats = new Map();
const short: Formats = new Map();
const signs: Formats = new Map();

function formatIn(formats: Formats, currency: string, options: Intl.NumberFormatOptions) {
  const known = formats.get(currency);
  const format =
    known ?? new Intl.NumberFormat('en-US', { style: 'currency', currency, ...options });
  if (!known) formats.set(currency, format);
  return format;
}
