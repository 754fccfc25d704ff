import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contract, type Name } from "../../shared/contract/contract.ts";
import { z } from "../../shared/contract/zod.ts";
import { newApp, type TestApp } from "../helpers/app.ts";
import { arbitraryFor } from "../helpers/arbitrary-input.ts";

/** Of the form of an id, and of nothing. */
const NOBODY = "019c0000-0000-7000-8000-000000000000";

/** Some with every member that there is, some with those alone that must be there. */
function inputs(name: Name): unknown[] {
  const schema = z.toJSONSchema(contract[name].input, { io: "input" });
  const { properties = {}, required = [] } = schema;
  const least = Object.fromEntries(Object.entries(properties).filter(([member]) => required.includes(member)));
  return [schema, { ...schema, properties: least }].flatMap((one) =>
    fc.sample(
      arbitraryFor(one as object, () => [[NOBODY], [NOBODY]]),
      { numRuns: 30, seed: 20260310 },
    ),
  );
}

/** The code that an operation answers in the end, a job's included; undefined when it goes well. */
async function codeOf(app: TestApp, name: Name, input: unknown): Promise<string | undefined> {
  const answer = app.dispatch(name, input);
  if (!answer.ok || contract[name].kind !== "job") return answer.ok ? undefined : answer.error.code;
  for (;;) {
    const end = app.posted.find((message) => message.type === "news" && message.news.type === "finished");
    app.posted.length = 0;
    if (end?.type === "news" && end.news.type === "finished")
      return end.news.answer.ok ? undefined : end.news.answer.error.code;
    await turn();
  }
}

test("an operation that promises so says that what it is asked about is not here, and does nothing else", async () => {
  const app = newApp();
  const names = (Object.keys(contract) as Name[]).filter((name) => contract[name].errors.includes("not-found"));
  for (const name of names) {
    const codes = new Set<string | undefined>();
    for (const input of inputs(name)) codes.add(await codeOf(app, name, input));
    codes.delete("bad-input");
    expect([...codes], name).toEqual(["not-found"]);
  }
});
