/** Ends the command with one line that a person can act on, and no stack. */
export function stopWith(line) {
  console.error(line);
  process.exit(1);
}
