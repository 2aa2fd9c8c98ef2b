const PREFIX = 'document:';

/** Global id of the document at an address. */
export function toDocumentId(address: string): string {
  return PREFIX + Buffer.from(address).toString('base64url');
}

/** The address in a document's global id; null when the id is not of that form. */
export function parseDocumentId(id: string): string | null {
  return id.startsWith(PREFIX) ? Buffer.from(id.slice(PREFIX.length), 'base64url').toString() : null;
}
