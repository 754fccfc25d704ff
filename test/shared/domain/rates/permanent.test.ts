import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlaybook } from "../../../../main/app/read-playbook.ts";
import { states } from "../../../../shared/domain/clock/states.ts";
import { comparePermanent, horizonMonths, type PermanentAsked } from "../../../../shared/domain/rates/permanent.ts";

const folder = fileURLToPath(new URL("../../../../resources/playbooks/api-engineer", import.meta.url));
const { australia } = readPlaybook(folder);
const { notice, redundancy, annualLeaveDays: annual, personalLeaveDays: personal } = australia.employment;

const plain: PermanentAsked = {
  baseCents: 11_700_000,
  daysPerWeek: 5,
  superPercent: 12,
  payrollTax: { state: "VIC", from: 4.85, to: 4.85 },
  leave: { annual, personal, publicHolidays: 11 },
  notice,
  redundancy,
  ends: true,
  hiringCents: 0,
  rampWeeks: 0,
  contractCentsPerDay: 105_000,
};

describe("a permanent hire beside a contractor", () => {
  it("is written out for the average base in Victoria", () => {
    const found = comparePermanent(plain);
    // 117,000 × 1.12 = 131,040, the guide's own figure. × 4.85 % = 6,355.44. Together 137,395.44.
    // 260 − 20 − 10 − 11 = 219 days; 137,395.44 ÷ 219 = 627.38; 219 × 1,050 = 229,950.
    expect(found).toMatchObject({
      superCents: 1_404_000,
      payrollTaxCents: { from: 635_544, to: 635_544 },
      yearCents: { from: 13_739_544, to: 13_739_544 },
      workedDays: 219,
      perWorkedDayCents: { from: 62_738, to: 62_738 },
      contractYearCents: 22_995_000,
      onceCents: 0,
    });
    expect(found.sums).toEqual([
      "Base A$117,000 + 12 % super A$14,040 = A$131,040 a year.",
      "Payroll tax in VIC: 4.85 % of A$131,040 = A$6,355.44 a year.",
      "Permanent: A$137,395.44 a year.",
      "Days of work: (260 − 20 annual leave − 10 personal leave − 11 public holidays) = 219.",
      "A day of work: A$627.38 permanent, A$1,050 on contract.",
      "Contract for the same days: 219 × A$1,050 = A$229,950 a year.",
      "Nothing is counted for finding a permanent person, or for the weeks before they are of use.",
      "Notice and redundancy by law are counted when the need ends.",
    ]);
    // Month 1: 137,395.44 ÷ 12 = 11,449.62, and a week's notice 117,000 ÷ 52 = 2,250; the contractor 229,950 ÷ 12 = 19,162.50.
    expect(found.months[0]).toEqual({ month: 1, permanentCents: 1_369_962, contractCents: 1_916_250 });
    expect([found.cheaperFrom, found.words]).toEqual([
      1,
      "Permanent is cheaper from the first month, once somebody is there.",
    ]);
  });

  it("becomes cheaper in the month that has paid for finding the person and for the weeks before they are of use", () => {
    // Saved a month: 19,162.50 − 11,449.62 = 7,712.88. To save: 20,000, 8 weeks × 137,395.44 ÷ 52 = 21,137.76, notice 2,250:
    // 43,387.76 ÷ 7,712.88 = 5.6, so month 6.
    const found = comparePermanent({ ...plain, hiringCents: 2_000_000, rampWeeks: 8 });
    expect(found.onceCents).toBe(4_113_776);
    expect([found.cheaperFrom, found.words]).toEqual([6, "Permanent becomes cheaper in month 6."]);
  });

  it("owes redundancy from twelve months on, so a month may be cheaper that isn’t yet for good", () => {
    const dear = { ...plain, hiringCents: 8_700_000 };
    const month = (n: number) => comparePermanent(dear).months[n - 1];
    // Month 12: 87,000 + 137,395.44 + 1 week's notice 2,250 + 4 weeks' redundancy 9,000 = 235,645.44 > 229,950.
    expect(month(12)?.permanentCents).toBe(23_564_544);
    // Month 24 has 6 weeks of redundancy and 2 of notice: the jump is smaller than what two months save.
    const { cheaperFrom, months } = comparePermanent(dear);
    expect(cheaperFrom).toBe(14);
    for (const one of months.slice((cheaperFrom ?? 0) - 1)) expect(one.permanentCents).toBeLessThan(one.contractCents);
    const same = comparePermanent({ ...dear, ends: false });
    expect(same.cheaperFrom).toBe(12);
  });

  it("may never become cheaper, and says so", () => {
    const found = comparePermanent({ ...plain, contractCentsPerDay: 60_000 });
    expect([found.cheaperFrom, found.words]).toEqual([
      null,
      "Over 10 years a contractor costs no more than permanent staff.",
    ]);
    expect(found.months).toHaveLength(horizonMonths);
  });

  it("costs part of it for part of a week", () => {
    const found = comparePermanent({ ...plain, daysPerWeek: 3, payrollTax: null });
    // 117,000 × 3 ÷ 5 = 70,200; super 8,424; 219 × 3 ÷ 5 = 131.4 days.
    expect(found).toMatchObject({ superCents: 842_400, yearCents: { from: 7_862_400 }, workedDays: 131.4 });
    expect(found.sums[1]).toBe("Payroll tax: none counted.");
  });

  it.each([
    // 131,040 × the rate of each state, both ends where it depends on the wages.
    ["NSW", 714_168, 714_168],
    ["VIC", 635_544, 635_544],
    ["QLD", 622_440, 648_648],
    ["SA", 0, 648_648],
    ["WA", 720_720, 720_720],
    ["TAS", 524_160, 799_344],
    ["ACT", 884_520, 884_520],
    ["NT", 720_720, 720_720],
  ] as const)("owes the payroll tax of %s", (state, from, to) => {
    const taxed = australia.payrollTax.states.find((one) => one.state === state);
    const payrollTax = { state, ...(taxed?.percent ?? expect.unreachable()) };
    expect(comparePermanent({ ...plain, payrollTax }).payrollTaxCents).toEqual({ from, to });
    expect(australia.payrollTax.states.map((one) => one.state).sort()).toEqual([...states]);
  });

  it("never gets cheaper sooner by costing more, or by a contractor who costs less", () => {
    const month = (asked: PermanentAsked): number => comparePermanent(asked).cheaperFrom ?? horizonMonths + 1;
    const asked = fc.record({
      baseCents: fc.integer({ min: 9_000_000, max: 17_000_000 }),
      hiringCents: fc.integer({ min: 0, max: 4_000_000 }),
      rampWeeks: fc.integer({ min: 0, max: 20 }),
      contractCentsPerDay: fc.integer({ min: 70_000, max: 130_000 }),
      ends: fc.boolean(),
    });
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 2_000_000 }), (given, more) => {
        const one = { ...plain, ...given };
        expect(month({ ...one, hiringCents: one.hiringCents + more })).toBeGreaterThanOrEqual(month(one));
        expect(month({ ...one, baseCents: one.baseCents + more })).toBeGreaterThanOrEqual(month(one));
        const dearer = { ...one, contractCentsPerDay: one.contractCentsPerDay + (more % 50_000) };
        expect(month(dearer)).toBeLessThanOrEqual(month(one));
        expect(month({ ...one, ends: false })).toBeLessThanOrEqual(month(one));
      }),
    );
  });
});
