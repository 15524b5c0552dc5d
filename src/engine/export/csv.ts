/** Line end of RFC 4180, section 2.1. */
const LINE_END = '\r\n';

/** One line of comma-separated values with its line end. A field is quoted where RFC 4180 (2.6, 2.7) asks for it. */
export function csvLine(fields: readonly (string | number | boolean | undefined)[]): string {
  return fields.map((field) => quoted(String(field ?? ''))).join(',') + LINE_END;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
