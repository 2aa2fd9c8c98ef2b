/** What windows-1252 shows for the bytes 80–9F, in order; the five it leaves undefined stay control characters. */
export const SHOWN_80_9F = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
