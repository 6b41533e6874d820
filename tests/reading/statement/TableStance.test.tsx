import { expect, test } from "vitest";
import { TableStance } from "../../../src/reading/statement/TableStance.tsx";
import { renderInEnglish } from "../../renderInEnglish.tsx";

test("a stance in a table is its sign with its name", () => {
  const { container } = renderInEnglish(<TableStance stance="oppose" />);
  expect(container.textContent.trim()).toBe("Oppose");
  expect(container.querySelector("svg")?.getAttribute("data-stance")).toBe("oppose");
});
