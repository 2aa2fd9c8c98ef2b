const WORDS: Record<string, string> = {
  type: 'Type',
  status: 'Status',
  signed: 'Signed',
  inForce: 'In force from',
  ends: 'Until',
  date: 'Date',
  held: 'Held',
  kind: 'Kind',
  country: 'Country',
  latitude: 'Latitude',
  longitude: 'Longitude',
};

/** What a property of a thing is called. */
export function attributeWord(name: string): string {
  return WORDS[name] ?? name;
}
