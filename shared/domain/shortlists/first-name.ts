/** As a person is called in a sentence: "Dev". */
export const firstName = (name: string): string => name.trim().split(/\s+/u)[0] || name;
