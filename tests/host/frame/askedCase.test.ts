import { describe, expect, test, vi } from "vitest";
import { goToAskedCase } from "../../../src/host/frame/askedCase.ts";

const ASKED = "?case=https%3A%2F%2Fexample.org%2Fa%20case.json";

const pageAt = (search: string, hash = "") => {
  const replaceState = vi.fn<History["replaceState"]>();
  const page = {
    location: { pathname: "/standpoint/", search, hash },
    history: { state: null, replaceState },
  };
  return { page: page as unknown as Window, replaceState };
};

describe("a page that is opened with the address of a case", () => {
  test("leads to where the reader is asked, with the whole address", () => {
    const { page, replaceState } = pageAt(ASKED);
    goToAskedCase(page);
    const to = replaceState.mock.calls[0]?.[2];
    expect(to).toBe("/standpoint/#/page/open?case=https%3A%2F%2Fexample.org%2Fa%20case.json");
  });

  test.each([
    ["has a place behind its hash", ASKED, "#/city-data"],
    ["asks for none", "?utm_source=x", ""],
    ["asks for nothing at all", "", ""],
  ])("stays where it is when it %s", (_, search, hash) => {
    const { page, replaceState } = pageAt(search, hash);
    goToAskedCase(page);
    expect(replaceState).not.toHaveBeenCalled();
  });

  test("opens as it would without where no address can be written", () => {
    const { page, replaceState } = pageAt(ASKED);
    replaceState.mockImplementation(() => {
      throw new DOMException("Refused.");
    });
    expect(() => goToAskedCase(page)).not.toThrow();
  });
});
