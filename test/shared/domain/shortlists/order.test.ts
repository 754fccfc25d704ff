import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Placed, suggestOrder } from "../../../../shared/domain/shortlists/order.ts";

const person = (
  id: string,
  c1: number | null,
  mustsConfirmed: number,
  c2: number | null,
  c3: number | null,
): Placed => ({
  id,
  c1,
  mustsConfirmed,
  c2,
  c3,
});
const score = fc.option(fc.integer({ min: 1, max: 5 }));
const placed = fc.record({ id: fc.uuid(), c1: score, mustsConfirmed: fc.nat(5), c2: score, c3: score });

describe("the suggested order", () => {
  it("goes by C1, then must-haves confirmed, then C2, then C3, and says so", () => {
    const people = [
      person("dev", 4, 4, 3, 3),
      person("tobias", 3, 5, 5, 5),
      person("mei-lin", 4, 5, 5, 4),
      person("anahera", 4, 4, 3, 4),
      person("tamsin", 5, 4, 4, 4),
      person("kiri", null, 5, 5, 5),
    ];
    expect(suggestOrder(people)).toEqual([
      { id: "tamsin", because: "Leads with C1 5." },
      { id: "mei-lin", because: "C1 4, after 5." },
      { id: "anahera", because: "Same C1; must-haves confirmed 4, after 5." },
      { id: "dev", because: "Same C1, must-haves confirmed, C2; C3 3, after 4." },
      { id: "tobias", because: "C1 3, after 4." },
      { id: "kiri", because: "C1 not rated, after 3." },
    ]);
  });

  it("keeps equals where they were", () => {
    const equal = ["a", "b", "c"].map((id) => person(id, 4, 3, 3, null));
    expect(suggestOrder(equal).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(suggestOrder(equal)[1]?.because).toBe("Equal on all four, so the order stays as it was.");
  });

  it("keeps everybody, ranks nobody under a lower C1, and leaves its input alone", () => {
    fc.assert(
      fc.property(fc.array(placed), (people) => {
        const before = structuredClone(people);
        const order = suggestOrder(people).map(({ id }) => id);
        expect(people).toEqual(before);
        expect(order.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
        const scores = order.map((id) => people.find((one) => one.id === id)?.c1 ?? 0);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
        expect(suggestOrder(order.flatMap((id) => people.filter((one) => one.id === id))).map(({ id }) => id)).toEqual(
          order,
        );
      }),
    );
  });
});
