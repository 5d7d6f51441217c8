/** Ends by itself: with punctuation, perhaps inside a quotation or brackets. */
const ENDS = /[.!?…:;,]["'”’»)]*$/;

/** Texts that people wrote as one line: each of them ends before the next begins. */
export const inSentences = (texts: readonly (string | undefined)[]): string =>
  texts
    .map((text) => text?.trim() ?? '')
    .filter(Boolean)
    .map((text, at, { length }) => (at === length - 1 || ENDS.test(text) ? text : `${text}.`))
    .join(' ');
