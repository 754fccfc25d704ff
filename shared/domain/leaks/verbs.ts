const irregular: Record<string, string> = {
  is: "are",
  was: "were",
  has: "have",
  does: "do",
  goes: "go",
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
  dies: "die",
  lies: "lie",
  ties: "tie",
  caches: "cache",
  aches: "ache",
  focuses: "focus",
};

/** Words that end in s, may follow "she", and are no verb. */
const notVerbs: ReadonlySet<string> = new Set(
  `as his hers its this us thus plus minus versus across always perhaps sometimes nowadays afterwards towards besides yes less
  unless whereas years months weeks days hours others ours yours theirs themselves process progress success access business
  was-is besides backwards forwards upwards downwards nevertheless nonetheless regardless overseas indoors outdoors`.split(
    /\s+/u,
  ),
);

/** The form of a verb after "they": owns → own, isn't → aren't; null when it is not surely a verb in -s. */
export function pluralVerb(verb: string): string | null {
  const small = verb.toLowerCase().replaceAll("’", "'");
  const known = irregular[small];
  if (known !== undefined)
    return /^\p{Lu}{2}/u.test(verb) ? known.toUpperCase() : known.replace("'", verb.includes("’") ? "’" : "'");
  if (notVerbs.has(small) || !/^[a-z]+(?:-[a-z]+)*s$/u.test(small) || /(?:ss|us|is)$/u.test(small) || small.length < 3)
    return null;
  if (small.endsWith("ies")) return `${verb.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz|o)es$/u.test(small)) return verb.slice(0, -2);
  return verb.slice(0, -1);
}

const haveDone: ReadonlySet<string> = new Set(
  `been built done had got run seen made written taken gone led kept left become begun shown known given found held set put
  said told brought bought taught thought caught sent spent won lost met read dealt drawn driven grown chosen broken spoken come
  paid sold stood understood rewritten overseen undertaken always never already since also just only ever long`.split(
    /\s+/u,
  ),
);
const areSo: ReadonlySet<string> = new Set(
  `interested based tired concerned excited convinced married retired prepared supposed allowed expected located qualified
  experienced skilled worried pleased relaxed organised organized focused focussed committed settled engaged employed bored
  determined detailed measured required needed unused red`.split(/\s+/u),
);
const betweenAdverbs = /^(?:also|already|always|never|just|only|since|ever|even|clearly|recently|now|still)$/u;

/** What "she's" means before these words: "they've" before a participle, else "they're". */
export function contracted(after: string): "ve" | "re" {
  const words = after.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const sentence = words.slice(0, 3);
  const word = sentence.find((each) => !betweenAdverbs.test(each)) ?? "";
  if (areSo.has(word)) return "re";
  return haveDone.has(word) || /(?:[^e]ed|eed)$/u.test(word) ? "ve" : "re";
}

/** Adverbs that may stand between "she" and her verb. */
export const adverbs =
  "also|never|always|still|only|just|often|then|now|really|usually|already|even|rarely|mostly|sometimes|perhaps|probably|soon|once|first|both|long|simply|merely|nearly|almost|certainly|clearly|quietly|personally|actually|generally|typically|regularly|currently|originally|eventually|later|ever|seldom|herself|himself";
