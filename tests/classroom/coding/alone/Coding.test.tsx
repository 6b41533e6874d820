import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { forgetAnswers } from "../../../../src/classroom/coding/alone/keptAnswers.ts";
import { decodeResult } from "../../../../src/classroom/coding/resultCode.ts";
import { renderApp } from "../../../app/renderApp.tsx";
import { quotedCase } from "../quotedCase.ts";

const KEY = "standpoint-coding";

beforeEach(() => {
  forgetAnswers();
  window.localStorage.clear();
});

const open = (search = "", cases = [quotedCase()]) => renderApp({ url: `/city-data/code${search}`, cases });

const start = async (search = "", cases = [quotedCase()]) => {
  const app = open(search, cases);
  await app.user.click(await screen.findByRole("button", { name: "Start" }));
  return app;
};

const heading = () => screen.getByRole("heading", { level: 2 }).textContent;
const quote = () => document.querySelector("blockquote")?.textContent ?? "";

/** What the case says of the quote on the screen, by its number in the words. */
const stanceKey = () => ["1", "2", "3"][(Number(/number (\d)/.exec(quote())?.[1]) - 1) % 3] ?? "";

const finish = async (user: ReturnType<typeof renderApp>["user"]) =>
  user.click(screen.getByRole("button", { name: "Compare with the case" }));

describe("coding by oneself", () => {
  test("shows the rules first, then one quote at a time with its sentence in full", async () => {
    const { user } = open();
    expect(
      within(await screen.findByRole("list", { name: "The rules in short" })).getAllByRole("listitem"),
    ).toHaveLength(6);
    await user.click(screen.getByRole("button", { name: "Start" }));
    expect(heading()).toBe("Quote 1 of 6");
    expect(document.activeElement?.textContent).toBe("Quote 1 of 6");
    expect(screen.getByText(/The city should publish its data\.|Raise a tax\./)).toBeTruthy();
  });

  test("is done by keys alone, and full agreement has nothing to settle", async () => {
    const { user } = await start();
    for (let at = 0; at < 6; at++) await user.keyboard(stanceKey());
    expect(heading()).toBe("Ready to compare?");
    await finish(user);
    expect(screen.getByText("You and the case gave the same code to 6 of 6 quotes (100%).")).toBeTruthy();
    expect(screen.getByText("1.00")).toBeTruthy();
    expect(screen.getByText("No differences")).toBeTruthy();
  });

  test("lets a code be changed before the end, by the number of its quote", async () => {
    const { user } = await start();
    await user.keyboard("4");
    expect(heading()).toBe("Quote 2 of 6");
    await user.click(screen.getByRole("button", { name: "Quote 1: cannot tell" }));
    expect(screen.getByRole("button", { name: "cannot tell" }).getAttribute("aria-pressed")).toBe("true");
    await user.click(screen.getByRole("button", { name: "mixed" }));
    expect(screen.getByRole("button", { name: "Quote 1: mixed" })).toBeTruthy();
  });

  test("shows each difference with both codes, the rule that settles it and the way to its source", async () => {
    const { user } = await start();
    for (let at = 0; at < 6; at++) await user.keyboard(stanceKey() === "3" ? "4" : stanceKey());
    await finish(user);
    expect(screen.getByText("Where you differ: 2 quotes")).toBeTruthy();
    const [first] = screen.getAllByText("cannot tell").map((code) => code.closest("li"));
    const one = within(first ?? document.body);
    expect(one.getByText("mixed")).toBeTruthy();
    expect(one.getByText(/^Rule 4\. Mixed/)).toBeTruthy();
    expect(one.getByRole("link", { name: /Source and how we know, quote \d/ }).getAttribute("href")).toMatch(
      /\/city-data\/statement\/s[36]$/,
    );
    expect(screen.getByText(/not the truth/)).toBeTruthy();
    expect(screen.getByText(/where do you think the case is wrong/)).toBeTruthy();
  });

  test("tells how far a speaker commits, and under which condition, only once it is coded", async () => {
    const { statements, ...rest } = quotedCase();
    const committed = statements.map((one) => ({
      ...one,
      commitment: "expects" as const,
      condition: "once it rains",
    }));
    const { user } = await start("", [{ ...rest, statements: committed }]);
    const told = () => screen.queryAllByText(/expected|looked ahead|once it rains/);
    expect(told()).toEqual([]);
    for (let at = 0; at < 6; at++) {
      expect(told()).toEqual([]);
      await user.keyboard("4");
    }
    expect(told()).toEqual([]);
    await finish(user);
    expect(screen.getAllByText("once it rains")).toHaveLength(6);
    expect(screen.getAllByText(", expected the opposite")).toHaveLength(2);
  });

  test("shows no kappa where only one category is used, and says so", async () => {
    const one = quotedCase();
    const same = {
      ...one,
      statements: one.statements.map((statement) => ({ ...statement, stance: "support" as const })),
    };
    const { user } = await start("", [same]);
    await user.keyboard("111111");
    await finish(user);
    expect(screen.getByText(/No value: only one code was used/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/NaN|1\.00|0\.00/);
  });

  test("says why kappa is low where nearly all got one code", async () => {
    const one = quotedCase();
    const same = {
      ...one,
      statements: one.statements.map((statement) => ({ ...statement, stance: "support" as const })),
    };
    const { user } = await start("", [same]);
    await user.keyboard("111112");
    await finish(user);
    expect(screen.getByText(/\(83%\)/)).toBeTruthy();
    expect(screen.getByText(/chance alone would bring nearly as much agreement/)).toBeTruthy();
  });

  test("shows no kappa for fewer than five quotes, and compares nothing with nothing", async () => {
    const { user } = await start("?items=4");
    await finish(await toEnd(user));
    expect(screen.getByText(/there is nothing to compare/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Start again" }));
    await user.click(screen.getByRole("button", { name: "Start" }));
    await user.keyboard("1234");
    await finish(user);
    expect(screen.getByText(/Not shown: with fewer than 5 quotes/)).toBeTruthy();
  });

  test("gives a code that holds the codes, missing ones too", async () => {
    const { user } = await start("?seed=7");
    await user.keyboard("12");
    await toEnd(user);
    expect(screen.getByText(/You have coded 2 of 6 quotes/)).toBeTruthy();
    await finish(user);
    const code = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your result code" }).value;
    expect(decodeResult(code)).toMatchObject({
      items: 6,
      codes: ["support", "oppose", null, null, null, null],
    });
    expect(screen.getByRole("img", { name: "Your result code, to scan" })).toBeTruthy();
  });

  test("names no speaker until asked to, not in the words either", async () => {
    const { user } = await start();
    for (let at = 0; at < 6; at++) {
      const number = Number(/number (\d)/.exec(quote())?.[1]);
      expect(quote()).toMatch(number % 2 === 1 ? /^\[the speaker\] says/ : /^Ann says/);
      expect(screen.queryByText(/Ann Example|Bob Other/)).toBeNull();
      await user.keyboard("1");
    }
    await user.click(screen.getByRole("button", { name: /^Quote 1:/ }));
    await user.click(screen.getByRole("checkbox", { name: "Show who speaks" }));
    expect(quote()).toMatch(/^Ann says/);
    expect(screen.getByText(/Ann Example|Bob Other/)).toBeTruthy();
  });

  test("has fewer quotes by one press", async () => {
    const { user, address } = open();
    await user.click(await screen.findByRole("button", { name: "3 quotes" }));
    expect(address()).toBe("/city-data/code?items=3");
    await user.click(screen.getByRole("button", { name: "Start" }));
    expect(heading()).toBe("Quote 1 of 3");
  });

  test("says so where a case has no quotes", async () => {
    renderApp({ url: "/city-data/code" });
    expect(await screen.findByText(/no quotes to code/)).toBeTruthy();
  });
});

describe("what is kept", () => {
  test("lasts while one looks elsewhere in the tab, for these quotes alone, until Clear", async () => {
    const { user, history } = await start();
    await user.keyboard("2");
    act(() => history.navigate("/city-data/compare"));
    expect(screen.queryByRole("button", { name: "Continue" })).toBeNull();
    act(() => history.navigate("/city-data/code?seed=9"));
    expect(await screen.findByRole("button", { name: "Start" })).toBeTruthy();
    act(() => history.navigate("/city-data/code"));
    await user.click(await screen.findByRole("button", { name: "Continue" }));
    expect(screen.getByRole("button", { name: "Quote 1: opposes" })).toBeTruthy();
    expect(window.localStorage).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Clear" }));
    act(() => history.navigate("/city-data/compare"));
    act(() => history.navigate("/city-data/code"));
    expect(await screen.findByRole("button", { name: "Start" })).toBeTruthy();
  });

  test("is nothing until it is ticked, and nothing after Clear", async () => {
    const { user, unmount } = await start();
    await user.keyboard("1");
    expect(window.localStorage).toHaveLength(0);
    await user.click(screen.getByRole("checkbox", { name: "Keep my answers in this browser" }));
    await user.click(screen.getByRole("button", { name: "opposes" }));
    expect(window.localStorage.getItem(KEY)).toContain('"support","oppose",null');
    unmount();
    const again = open();
    await again.user.click(await screen.findByRole("button", { name: "Continue" }));
    expect(screen.getByRole("button", { name: "Quote 2: opposes" })).toBeTruthy();
    await again.user.click(screen.getByRole("button", { name: "Clear" }));
    expect(window.localStorage).toHaveLength(0);
    expect(screen.getByText(/^Cleared/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Start" })).toBeTruthy();
  });

  test("is nothing where the browser refuses, which is said, and coding goes on", async () => {
    const refuse = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("Refused.", "SecurityError");
    });
    const { user } = await start();
    await user.click(screen.getByRole("checkbox", { name: "Keep my answers in this browser" }));
    expect(screen.getByText(/does not let pages keep anything/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "supports" }));
    expect(heading()).toBe("Quote 2 of 6");
    refuse.mockRestore();
  });
});

/** To the end without coding. */
async function toEnd(user: ReturnType<typeof renderApp>["user"]) {
  while (screen.queryByRole("button", { name: "Next" }) !== null)
    await user.click(screen.getByRole("button", { name: "Next" }));
  return user;
}
