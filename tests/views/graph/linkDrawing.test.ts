import { expect, test } from "vitest";
import { STANCES } from "../../../src/case/statement.ts";
import { LOOKS, isStance } from "../../../src/views/graph/linkDrawing.ts";

test("a look is a stance, which has a colour, or drawn in ink", () => {
  expect(LOOKS.filter(isStance)).toEqual([...STANCES]);
});
