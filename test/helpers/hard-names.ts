const long = (word: string, length: number): string => word.repeat(Math.ceil(length / word.length)).slice(0, length);

/** Names that a layout must bear: as long as a name may be, with and without a place to break, and in six scripts. */
export const hardNames = {
  unbroken: long("Wolfeschlegelsteinhausenbergerdorff", 300),
  manyWords: long("Maria del Carmen Fernández-Santamaría y ", 299).trimEnd(),
  arabic: "فاطمة الزهراء بنت عبد الرحمن الأندلسية",
  hebrew: "אביגיל בן־דוד־שפירא",
  chinese: long("欧阳晓华", 40),
  devanagari: "अनन्या चट्टोपाध्याय-मुखोपाध्याय",
  greek: "Αναστασία Παπαδοπούλου-Κωνσταντινίδη",
  emoji: "Zoë 👩🏽‍💻🏳️‍🌈 O’Brien",
} as const;
