/** Character sets of several bytes a character, as chardet names them, that releases come in. */
const EAST_ASIAN: Record<string, string> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
};
const SURE = 60;

/** The character set of bytes that are not UTF-8: an East Asian one where they look like it, else windows-1252. */
export async function guessedCharset(sample: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet');
  const best = analyse(sample).find(({ name, confidence }) => confidence >= SURE && name in EAST_ASIAN);
  return best ? EAST_ASIAN[best.name]! : 'windows-1252';
}
