/** Every zone of the computer and `own`, by name, for a combo box. */
export const timeZoneOptions = (own: string): { id: string; words: string }[] =>
  [...new Set([own, ...Intl.supportedValuesOf("timeZone")])]
    .toSorted()
    .map((id) => ({ id, words: id.replaceAll("_", " ") }));
