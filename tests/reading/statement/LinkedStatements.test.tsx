import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import type { StatementId } from "../../../src/case/statement.ts";
import { LinkedStatements } from "../../../src/reading/statement/links/LinkedStatements.tsx";
import { hideNames } from "../../../src/store/hiding/hideNames.ts";
import { hidingOf } from "../../../src/store/hiding/hiding.ts";
import { linkedCase } from "../linkedCase.ts";
import { renderReading } from "../renderReading.tsx";

function linksOn(
  place: number,
  { index = linkedCase(), search = "" }: { index?: CaseIndex; search?: string } = {},
) {
  const statement = index.case.statements[place];
  if (statement === undefined) throw new Error(`no statement ${place}`);
  renderReading(<LinkedStatements statement={statement} />, { index, search });
  const list = screen.queryByRole("list", { name: "Linked statements" });
  return list === null ? [] : within(list).getAllByRole("listitem");
}

const texts = (items: readonly HTMLElement[]) => items.map(({ textContent }) => textContent);

describe("the statements that a statement is linked with", () => {
  test("are told from both ends", () => {
    expect(texts(linksOn(1))).toEqual([
      "Answers Ann Example supported “Open data”, raised concern",
      "Relayed by An insider supported “New tax”, found others credible",
    ]);
  });

  test("are links to their pages that keep the filter", () => {
    linksOn(0, { search: "?stance=oppose" });
    expect(screen.getByRole("link", { name: /^Bob opposed/ }).getAttribute("href")).toBe(
      "/city-data/statement/reply?stance=oppose",
    );
  });

  test("are said to be hidden where the filter hides them, and not dropped", () => {
    expect(texts(linksOn(1, { search: "?stance=oppose" }))[0]).toBe(
      "Answers Ann Example supported “Open data”, raised concern (Hidden by the filter)",
    );
  });

  test("are no list where there are none", () => {
    expect(linksOn(3)).toEqual([]);
  });

  test("are called by stand-ins while names are hidden", () => {
    const shown = linkedCase().case;
    const words = {
      actor: ({ letters }: { readonly letters: string }) => `Actor ${letters}`,
      source: () => "Source",
      publisher: "Publisher",
    };
    const hidden = indexCase(hideNames(shown, hidingOf(shown, "7", words)));
    expect(texts(linksOn(0, { index: hidden }))[0]).toMatch(/^Answered by Actor [A-D] opposed “Open data”/);
    expect(hidden.statements.has("reply" as StatementId)).toBe(false);
  });
});
