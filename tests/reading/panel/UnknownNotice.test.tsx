import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { UnknownNotice } from "../../../src/reading/panel/UnknownNotice.tsx";
import { renderInEnglish } from "../../renderInEnglish.tsx";

describe("the notice for what is not there", () => {
  test("says what the address asks for and offers ways on, without any case", () => {
    renderInEnglish(
      <UnknownNotice what="case" id="no-such-case">
        <a href="#/">All cases</a>
      </UnknownNotice>,
    );
    expect(screen.getByRole("heading", { name: "Case not found" })).toBeTruthy();
    expect(screen.getByText("no-such-case")).toBeTruthy();
    expect(screen.getByRole("link", { name: "All cases" })).toBeTruthy();
  });
});
