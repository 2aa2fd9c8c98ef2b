/** RFC 4180, each row closed. A cell that a spreadsheet would run as a formula begins with an apostrophe instead. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellText).join()}\r\n`).join('');
}

function cellText(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
