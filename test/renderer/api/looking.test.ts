import { expect, test } from "vitest";
import { createLooking, type Looked } from "../../../renderer/api/looking.ts";

interface Option {
  id: string;
  words: string;
}
const option = (words: string): Option => ({ id: words, words });
const everyone = ["Dev Chandrapillai", "Mei-Lin Hartley-Zhao", "Zoë Ångström"].map(option);

function looking() {
  const answers: Record<string, PromiseWithResolvers<Option[]>> = {};
  const shown: Looked<Option>[] = [];
  const look = createLooking<Option>(
    (words) => {
      const answer = Promise.withResolvers<Option[]>();
      answers[words] = answer;
      return answer.promise;
    },
    (looked) => shown.push(looked),
  );
  const last = () => ({ names: shown.at(-1)?.options.map(({ words }) => words), waiting: shown.at(-1)?.waiting });
  return { look, answers, last };
}

test("before the answer only those of the earlier answer are shown that fit what is typed", async () => {
  const { look, answers, last } = looking();
  const all = look("");
  answers[""]?.resolve(everyone);
  await all;
  const narrow = look("mei");
  expect(last()).toEqual({ names: ["Mei-Lin Hartley-Zhao"], waiting: true });
  void look("ang");
  expect(last()).toEqual({ names: ["Zoë Ångström"], waiting: true });
  void look("nobody");
  expect(last()).toEqual({ names: [], waiting: true });
  answers["mei"]?.resolve([option("Mei Other")]);
  await narrow;
  expect(last()).toEqual({ names: [], waiting: true });
});

test("the answer is shown as it is: the database knows more of a person than the line shown", async () => {
  const { look, answers, last } = looking();
  const found = look("kafka");
  answers["kafka"]?.resolve([option("Dev Chandrapillai")]);
  await found;
  expect(last()).toEqual({ names: ["Dev Chandrapillai"], waiting: false });
});

test("a question that fails leaves what fits, and nobody waits for it", async () => {
  const { look, answers, last } = looking();
  const all = look("");
  answers[""]?.resolve(everyone);
  await all;
  const failed = look("dev");
  answers["dev"]?.reject(new Error("no"));
  await expect(failed).rejects.toThrow("no");
  expect(last()).toEqual({ names: ["Dev Chandrapillai"], waiting: false });
});
