/** "31 h", "less than 1 h" from hours with decimals. */
export const hoursWords = (hours: number): string => (hours < 1 ? "less than 1 h" : `${Math.floor(hours)} h`);
