import type { Random } from "./random.ts";

interface Script {
  given: readonly string[];
  family: readonly string[];
  familyFirst?: boolean;
}

const latin: Script = {
  given: words(
    "Tamsin Björn Zoë José Łukasz Çağla Đặng Siobhán Anaïs Jürgen Øystein Åsa Ştefan Žofie Ñusta Máire Éloïse Ğülşah Þóra Ílhan Ráhel Michał Kateřina Noël Tobias Ingrid Dev Aroha Mātene Ngọc Phương Linh Grace Oliver Amelia Noah Priya Arjun Mei Chidi",
  ),
  family: words(
    "Okafor-Reyes Nuñez Müller Łęcki Öztürk Nguyễn O’Brien Lefèvre Groß Ødegård Ångström Ionescu Dvořák García Ó’Súilleabháin Gauthier Yılmaz Jónsdóttir Šimić Kovács Wiśniewska Novák Béjart Quillfeather Sallow Chandrapillai Ngata Tūhoe Trần Phạm Lê Smith Jones Taylor Nguyen Patel Singh Zhang Okoye Achterberg",
  ),
};
const others: readonly Script[] = [
  { given: words("晓华 伟 秀英 子涵 建国 雅婷"), family: words("欧阳 王 李 张 司马 陈"), familyFirst: true },
  {
    given: words("さくら ひろし けんじ ユイ タクミ あかり"),
    family: words("たなか すずき サトウ やまもと いとう ワタナベ"),
    familyFirst: true,
  },
  { given: words("지훈 서연 민준 하은 도윤 수빈"), family: words("김 이 박 남궁 최 정"), familyFirst: true },
  { given: words("ليلى محمد فاطمة يوسف سارة خالد"), family: words("حداد منصور العلي خوري ناصر درويش") },
  { given: words("נועה דוד תמר יוסף שירה אורי"), family: words("כהן לוי מזרחי פרץ ביטון פרידמן") },
  { given: words("प्रिया अर्जुन लक्ष्मी विक्रम नेहा रोहन"), family: words("शर्मा पटेल सिंह गुप्ता अय्यर जोशी") },
  {
    given: words("Ελένη Γιώργος Μαρία Δημήτρης Άννα Σπύρος"),
    family: words("Παπαδοπούλου Ιωάννου Νικολάου Γεωργίου Χατζής Λάμπρου"),
  },
  {
    given: words("Ольга Дмитрий Юлія Сергей Зоряна Алёна"),
    family: words("Иванова Шевченко Кузнецов Ковальчук Соловьёв Йовановић"),
  },
];

/** Seven in ten Latin with every diacritic, the rest Han, Kana, Hangul, Arabic, Hebrew, Devanagari, Greek, Cyrillic. */
export function nameFor(random: Random): string {
  const { given, family, familyFirst } = random.next() < 0.7 ? latin : random.pick(others);
  const parts = [random.pick(given), random.pick(family)];
  return (familyFirst ? parts.reverse() : parts).join(" ");
}

function words(text: string): string[] {
  return text.split(" ");
}
