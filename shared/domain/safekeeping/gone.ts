const ENDING = " is no longer here.";

/** What is said of a record that was removed, or whose making was undone: "That brief is no longer here." */
export const goneWords = (what: string): string => `That ${what}${ENDING}`;

export const saysGone = (message: string): boolean => message.endsWith(ENDING);
