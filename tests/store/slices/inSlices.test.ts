import { expect, test } from "vitest";
import { inSlices } from "../../../src/store/slices/inSlices.ts";

function* worksOn(many: number) {
  for (let at = 0; at < many; at += 1) yield at;
  return "done";
}

test("a work ends with what it found", async () => {
  await expect(inSlices(worksOn(3))).resolves.toBe("done");
});

test("a work that is called off is refused, even where one slice did it all", async () => {
  const calling = new AbortController();
  const work = inSlices(worksOn(1), calling.signal);
  calling.abort();
  await expect(work).rejects.toThrow("aborted");
});

test("a work that was called off before it began does no more than a slice", async () => {
  let steps = 0;
  function* endless(): Generator<number, string, void> {
    for (;;) yield (steps += 1);
  }
  const work = inSlices(endless(), AbortSignal.abort());
  const done = steps;
  await expect(work).rejects.toThrow("aborted");
  expect(steps).toBe(done);
});
