import type { Difficulty, Title } from "../../../../shared/domain/briefs/titles.ts";
import type { TriageAnswers } from "../../../../shared/domain/briefs/triage.ts";
import type { Trigger } from "../../../../shared/domain/briefs/triggers.ts";

/** Short names, so that a case is a line. */
const titleOf: Record<string, Title> = {
  api: "api-engineer",
  back: "backend-engineer",
  join: "integration-developer",
  plan: "systems-integration-consultant",
  arch: "solution-architect",
};
const difficultyOf: Record<string, Difficulty | null> = {
  conn: "connections",
  face: "interface",
  app: "application",
  strat: "strategy",
  design: "design",
  none: null,
};
const triggerOf: Record<string, Trigger> = {
  D: "design-build",
  I: "integrate",
  G: "gone-wrong",
  P: "partner-programme",
  E: "event-driven",
  S: "security-governance",
};
const handsOf: Record<string, boolean | null> = { yes: true, no: false, "?": null };
const warningOf: Record<string, string> = { M: "generalist-mismatch", T: "triggers-disagree", O: "override" };

/**
 * What was answered → what follows, and why, by the role guide. Answers: difficulty, hands-on, triggers by letter, systems,
 * "named" platform, and `=title` for a chosen one. What follows: title, runner-up, warnings by letter, and `?field` for what
 * is asked next.
 */
const cases = `
none ? -      0       | -    -    ?difficulty | nothing is known before the difficulty is
none yes DIG  4       | -    -    ?difficulty | triggers count, but no answer on the difficulty, no title
none ? I      0 named | -    -    ?difficulty | a platform alone names no role
none ? -      3 =back | -    -    M ?difficulty | a generalist chosen for three systems is the mismatch, whatever else is open
none ? G      1 =back | -    -    M ?difficulty | and so for a broken landscape
none ? -      3 =api  | -    -    ?difficulty | a specialist chosen for three systems is none
conn ? -      0       | api  plan ?handsOn | the hard part is connecting systems; who writes the code parts the two
conn yes -    0       | api  join -   | hands-on and connections: API engineer, with its near namesake behind
conn yes I    2       | api  join -   | systems to integrate, no platform named: still the specialist
conn yes I    4       | api  join -   | many systems are what the role is for
conn yes G    2       | api  join -   | diagnosing across system boundaries is one of its duties
conn yes IG   4       | api  join -   | broken and many: the classic brief
conn yes D    1       | api  join -   | interfaces have to be designed and built
conn yes E    0       | api  join -   | a move to events is one of its specialisations
conn yes S    0       | api  join -   | security and governance is one of its duties
conn yes DIGPES 6     | api  join -   | every trigger there is
conn no  -    0       | plan arch -   | connections, but little code: integration planned rather than built
conn no  I    4       | plan arch -   | many systems and little code: programme level
conn no  DP   2       | plan arch -   | triggers don’t make somebody write code whom the client won’t have write it
conn no  DPES 5       | plan arch -   | nor do four of them
conn yes -    0 named | join api  -   | existing systems joined on a named platform
conn yes I    2 named | join api  -   | the same, and the client calls it integrating
conn yes IG   3 named | join api  -   | mending a join is joining
conn ?   -    0 named | join api  -   | often the same person; hands-on doesn’t part these two
conn ?   I    5 named | join api  -   | how many systems doesn’t either
conn yes D    2 named | api  join -   | APIs to be designed make it more than joining
conn yes P    2 named | api  join -   | so does a partner programme
conn yes E    2 named | api  join -   | so does a move to events
conn yes S    2 named | api  join -   | so does one standard for security
conn yes IGES 4 named | api  join -   | card settlements that fail at night, with a gateway and queues
conn ?   D    0 named | api  join -   | the same before anybody asked who writes the code
conn no  -    0 named | plan arch -   | a named platform, but nobody to configure it
conn no  IG   4 named | plan arch -   | the same with much to plan
conn yes I    4 =back | api  join MO  | a generalist chosen for four systems: the mismatch, and another title than the answers’
conn yes I    2 =back | api  join O   | two systems: another title, but no mismatch
conn yes G    1 =back | api  join MO  | one system, but the landscape is broken
conn yes I    4 =join | api  join O   | the near namesake is another title too
conn yes I    4 =api  | api  join -   | choosing what the answers point to takes nothing
conn yes I    2 named =api | join api O | the other way round
face ? -      0       | api  arch ?handsOn | others depend on it: design it, or design and build it?
face yes -    0       | api  back ?systems | hands-on and a depended-on interface; few systems would bring a backend engineer nearer
face yes D    1       | api  back -   | the API is the product
face yes DP   2       | api  back -   | partners build on it
face yes DPS  3       | api  join -   | one standard over three systems: a generalist falls behind whoever joins them
face yes P    0 named | api  join -   | a gateway is no reason to call it joining: others depend on the interface
face yes I    3 named | api  join -   | nor are systems behind it
face no  -    0       | arch plan -   | the interface is decided on paper, somebody else builds it
face no  DP   2       | arch plan -   | the same with a partner programme to plan
face ? DP     2       | api  arch ?handsOn | open until somebody says who writes the code
face yes DPS  3 =arch | api  join O   | an architect instead takes a reason
face yes -    3 =back | api  join MO  | a generalist for three systems behind an interface
app ? -       0       | back api  ?systems | mostly application logic; how many systems decides whether that is safe
app yes -     0       | back api  ?systems | hands-on doesn’t part two who both write code
app yes -     1       | back api  -   | one system, some APIs: a generalist is right
app yes -     2       | back api  -   | two are still below the mismatch
app yes I     2       | back api  -   | one trigger isn’t two
app yes DP    2       | back api  T   | two triggers speak for a specialist: ask which is harder
app yes -     3       | back api  M   | three systems: the common and costly mismatch, by answer
app yes G     1       | back api  M   | a broken landscape: the same
app yes G     0       | back api  M ?systems | the same before any system is named
app yes DIG   4       | back api  MT  | both warnings: too many systems and too many triggers
app yes DIGPES 9      | back api  MT  | the client’s own answer leads, and the warnings say what it may cost
app no  -     1       | back arch -   | application logic without code stays with whoever owns the server side
app no  -     4       | back arch M   | and is the mismatch all the same
app yes -     3 named | back api  M   | a platform doesn’t make the rest of it joining
app yes -     4 =api  | back api  O   | a specialist chosen: no mismatch, but another title
app yes DP    1 =back | back api  -   | choosing the generalist knowingly settles what the triggers say
strat ? -     0       | plan api  ?handsOn | strategy; whether there is code decides who comes second
strat no -    0       | plan arch -   | strategy and little code: the consultant
strat no IG   6       | plan arch -   | a programme
strat yes -   0       | plan api  -   | strategy leads even where they write some code
strat yes DIE 4 named | plan api  -   | strategy across a programme, whatever it runs on
strat no DIGPES 9     | plan arch -   | every trigger: two or more, so the specialist is likely too
strat yes - 4 =back   | plan api  MO  | a generalist for a programme of four systems
design ? -    0       | arch api  ?handsOn | design level; an API engineer builds what makes it real
design no -   0       | arch plan -   | questions of design before anything is built
design yes -  0       | arch api  -   | the design leads even for an architect who codes
design no ES  3       | arch plan -   | a move to events, at design level
design yes DIGPES 9 named | arch api - | the client’s own answer leads
design no - 1 =arch   | arch plan -   | chosen as pointed to
design yes D 2 =api   | arch api  O   | whoever builds it instead takes a reason
`;

export interface TriageCase {
  because: string;
  answers: TriageAnswers;
  title: Title | null;
  runnerUp: Title | null;
  warnings: string[];
  askNext: string | null;
}

const letters = (word: string | undefined, names: Record<string, string>): string[] =>
  [...(word ?? "")].flatMap((letter) => names[letter] ?? []);

function read(text: string): TriageCase {
  const [given = "", follows = "", because = ""] = text.split("|").map((part) => part.trim());
  const [difficulty = "", hands = "", ticked = "", systems = "", ...more] = given.split(/\s+/);
  const [title = "", runnerUp = "", ...rest] = follows.split(/\s+/);
  const chosen = more.find((word) => word.startsWith("="))?.slice(1);
  return {
    because,
    answers: {
      difficulty: difficultyOf[difficulty] ?? null,
      handsOn: handsOf[hands] ?? null,
      triggers: letters(ticked, triggerOf) as Trigger[],
      systems: Number(systems),
      namedPlatform: more.includes("named"),
      chosenTitle: chosen === undefined ? undefined : titleOf[chosen],
    },
    title: titleOf[title] ?? null,
    runnerUp: titleOf[runnerUp] ?? null,
    warnings: letters(
      rest.find((word) => /^[MTO]+$/u.test(word)),
      warningOf,
    ),
    askNext: rest.find((word) => word.startsWith("?"))?.slice(1) ?? null,
  };
}

export const triageCases: TriageCase[] = cases.trim().split("\n").map(read);
