const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Characters that XML 1.0 has no way to write. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text for an element or an attribute in double quotes; what XML cannot write becomes U+FFFD. */
export function xmlText(value: string | number | boolean): string {
  return String(value)
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
