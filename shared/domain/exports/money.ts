/** "A$1,120", with cents only where there are any; of a negative amount the size. */
export const dollars = (cents: number): string => {
  const whole = Math.abs(Math.round(cents));
  const rest = whole % 100;
  return `A$${grouped(Math.floor(whole / 100))}${rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`}`;
};

/** "A$1,000–1,200", or one amount when both ends are the same. */
export const dollarRange = (fromCents: number, toCents: number): string =>
  fromCents === toCents ? dollars(fromCents) : `${dollars(fromCents)}–${dollars(toCents).slice(2)}`;

/** Digits in threes: "12,400". */
const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
