import { replacing } from './fault.ts';

/** Scripts in which a zero-width joiner or non-joiner is spelling. */
const JOINING =
  '\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Zero-width spaces, byte order marks, soft hyphens and direction marks: they split names that look whole. */
export const invisible = replacing(
  'invisible',
  new RegExp(
    `[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]|(?<![${JOINING}])[\\u200c\\u200d]`,
    'gu',
  ),
  '',
);
