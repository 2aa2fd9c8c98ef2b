import { replacing } from './fault.ts';

/** Control characters other than the line feed, halves of surrogate pairs and non-characters. */
export const controlCharacters = replacing(
  'control',
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
  '',
);
