import { env } from 'vscode';

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** How days are written in the language of the interface; as in UTC. Made once, since to make one takes longer than to use it. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, options, () => new Intl.DateTimeFormat(env.language, { ...options, timeZone: 'UTC' }));
}

/** How numbers are written in the language of the interface. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, options, () => new Intl.NumberFormat(env.language, options));
}

function kept<Format>(known: Map<string, Format>, options: object, make: () => Format): Format {
  const key = JSON.stringify(options);
  let format = known.get(key);
  if (!format) known.set(key, (format = make()));
  return format;
}
