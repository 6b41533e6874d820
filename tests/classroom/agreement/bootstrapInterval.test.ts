import { describe, expect, test } from "vitest";
import { bootstrapInterval } from "../../../src/classroom/agreement/bootstrapInterval.ts";
import { type Coefficient, reliabilityBand } from "../../../src/classroom/agreement/agreement.ts";
import { type Unit, krippendorffsAlpha } from "../../../src/classroom/agreement/krippendorffsAlpha.ts";
import { seededRandom } from "../../../src/case/seededRandom.ts";

const alpha = (units: readonly Unit[]) => krippendorffsAlpha(units, "nominal");
const random = (seed = "1") => seededRandom(seed, "bootstrap");
const mixed = (items: number): Unit[] =>
  Array.from({ length: items }, (_, at) => [at % 2, at % 2, at % 5 === 0 ? 1 : at % 2]);

describe("the bootstrap interval", () => {
  test("is not given for fewer than ten items", () => {
    expect(bootstrapInterval([], alpha, random())).toBeNull();
    expect(bootstrapInterval(mixed(9), alpha, random())).toBeNull();
    expect(bootstrapInterval(mixed(10), alpha, random())).not.toBeNull();
  });

  test("holds the measure, and is the same for the same seed", () => {
    const interval = bootstrapInterval(mixed(20), alpha, random());
    const measured = alpha(mixed(20));
    expect(measured.kind === "number" && measured.value).toBeGreaterThan(interval?.low ?? 1);
    expect(measured.kind === "number" && measured.value).toBeLessThan(interval?.high ?? 0);
    expect(bootstrapInterval(mixed(20), alpha, random())).toEqual(interval);
    expect(bootstrapInterval(mixed(20), alpha, random("2"))).not.toEqual(interval);
  });

  test("leaves out the draws that cannot be measured, and says how many", () => {
    const rare: Unit[] = Array.from({ length: 10 }, (_, at) => (at === 0 ? [1, 1] : [0, 0]));
    const interval = bootstrapInterval(rare, alpha, random());
    // A draw without the one item that differs has a single category: (9/10)^10 of them, about 35 in 100.
    expect(interval?.leftOut).toBeGreaterThan(280);
    expect(interval?.leftOut).toBeLessThan(420);
    expect(interval?.resamples).toBe(1000);
  });

  test("is not given where no draw can be measured", () => {
    const never = (): Coefficient => ({ kind: "undefined", why: "oneCategory" });
    expect(bootstrapInterval(mixed(12), never, random())).toBeNull();
  });
});

test.each([
  [1, "reliable"],
  [0.8, "reliable"],
  [0.7996, "reliable"],
  [0.7994, "tentative"],
  [0.667, "tentative"],
  [0.6666, "tentative"],
  [0.6664, "unreliable"],
  [0, "unreliable"],
  [-1, "unreliable"],
])("an alpha of %d is %s", (value, band) => {
  expect(reliabilityBand(value)).toBe(band);
});
