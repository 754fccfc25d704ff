/** A family by the name that the template calls it, and its files in the order of their weights. */
export interface FontFamily {
  family: string;
  files: string[];
}

const family = (name: string, folder: string, ...styles: string[]): FontFamily => ({
  family: name,
  files: styles.map((style) => `${folder}/${style}/${name.replaceAll(" ", "")}_${style}.ttf`),
});

/**
 * The first is always loaded. Each other is loaded only when a document has a character that none before it has, so
 * their order decides which of them is asked first.
 */
export const fontTable: readonly [FontFamily, ...FontFamily[]] = [
  family("Inter", "inter", "400Regular", "400Regular_Italic", "500Medium", "600SemiBold", "700Bold"),
  family("Noto Sans", "noto-sans", "400Regular", "600SemiBold"),
  family("Vazirmatn", "vazirmatn", "400Regular", "600SemiBold"),
  family("Noto Sans Hebrew", "noto-sans-hebrew", "400Regular", "600SemiBold"),
  family("Noto Sans Thai", "noto-sans-thai", "400Regular", "600SemiBold"),
  family("Noto Sans SC", "noto-sans-sc", "400Regular", "600SemiBold"),
  family("Noto Sans KR", "noto-sans-kr", "400Regular", "600SemiBold"),
  family("Noto Emoji", "noto-emoji", "400Regular", "600SemiBold"),
];
