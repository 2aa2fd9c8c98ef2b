/** How a key is said to a reader, by its form; `$1` and so on are its parts. */
const WORDS: [RegExp, string][] = [
  [/^\w+ same .*$/, 'a person judged them to be one'],
  [/^\w+ @.*$/, 'one document names it'],
  [/^Agency known (.+)$/, 'the listed body $1'],
  [/^Agency body (.+)\|\*$/, 'the name “$1”'],
  [/^Agency body ([^|]+)\|([^|]+)$/, 'the name “$1” in $2'],
  [/^Agency body ([^|]+)\|([^|]+)\|(.+)$/, 'the name “$1” in $2, as a part of $3'],
  [/^Agency (acronym|role) (.+)\|([^|]+)$/, 'the $1 “$2” in $3'],
  [/^Agency short (.+)\|([^|]+)$/, 'the short name “$1” in $2'],
  [/^Official person ([^|]+)\|([^|]+)$/, 'the words “$1” of the name, in $2'],
  [/^Official person ([^|]+)\|([^|]+)\|(.+)$/, 'the words “$1” of the name, in $3'],
  [/^Official initials (\S+) ([^|]+)\|[^|]+\|(.+)$/, 'the surname “$1” and the initial “$2”, in $3'],
  [/^Agreement title acronym (.+)$/, 'the acronym “$1”'],
  [/^Agreement title (.+)$/, 'the title “$1”'],
  [/^Agreement instrument ([^|]+)\|([^|]+)\|(.+)\|([^|]+)$/, 'the $2 between $1 on “$3” of $4'],
  [/^Agreement subject ([^|]+)\|([^|]+)\|(.+)$/, 'the $2 between $1 on “$3”'],
  [/^Agreement (?:parties|day|year) (.+)\|([^|]+)\|([^|]+)$/, 'the $2 between $1 of $3'],
  [/^Event event ([^|]+)\|([^|]+)\|at (.+)$/, 'the $1 of $2 at $3'],
  [/^Event event ([^|]+)\|([^|]+)\|(.+)$/, 'the $1 of $2 with $3'],
  [/^Location country (.+)$/, 'the country $1'],
  [/^Location place (.+)\|([^|]+)$/, 'the name “$1” in $2'],
  [/^Topic topic (.+)$/, 'the words “$1”'],
];

/** `Agency acronym sat|MX` → the acronym “sat” in MX; a key of no known form speaks for itself. */
export function keyWords(key: string): string {
  const [form, words] = WORDS.find(([pattern]) => pattern.test(key)) ?? [];
  if (form === undefined || words === undefined) return key;
  // Keys of bodies and people stand inside others; `+` joins parties, and a star marks what belongs to no country.
  return key
    .replace(form, words)
    .replace(/\b(?:body|person|place) ([^|+]+)\|(\w+)/g, '$1 ($2)')
    .replace(/\+(?=\S)/g, ' and ')
    .replace(/\*(?=\S)/g, '');
}
