import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { english } from "../fixtures/english.ts";
import { withInheritedIds } from "../fixtures/inheritedNames.ts";
import { syntheticCase } from "../fixtures/syntheticCase.ts";
import { VIEWS } from "../../src/views/registry.ts";
import { renderApp } from "./renderApp.tsx";

const inherited = withInheritedIds(syntheticCase({ statements: 60, actors: 12, propositions: 8 }));

/** What is said on the page at an address, once nothing is waited for. */
async function said(address: string) {
  const onError = vi.spyOn(console, "error");
  const { unmount } = renderApp({ url: `/${inherited.id}${address}`, cases: [inherited] });
  await waitFor(() => expect(document.querySelector(".wait")).toBeNull());
  expect(screen.queryByRole("alert")).toBeNull();
  const text = screen.getByRole("main").textContent;
  unmount();
  expect(onError).not.toHaveBeenCalled();
  onError.mockRestore();
  return text;
}

describe("ids that every object has are ids like others", () => {
  test.each(VIEWS.all.flatMap((view) => ["picture", "table"].map((form) => [view, form] as const)))(
    "in the view %s as a %s",
    async (view, form) => {
      expect((await said(`?view=${view}&form=${form}`)).length).toBeGreaterThan(2000);
    },
  );

  test.each([
    "/actor/constructor",
    "/actor/__proto__",
    "/proposition/toString",
    "/position/constructor/hasOwnProperty",
    "/statement/__proto__",
    "/compare/constructor/__proto__",
    "/tie/constructor/__proto__",
    "/together/constructor/valueOf",
    "/about",
    "/quiz",
    "/cards?print=table&actors=constructor,toString",
    "/corners/__proto__",
    "/corners/constructor/actors",
    "/code",
    "?names=0&view=sides",
    "?proposition=constructor,__proto__",
    "?group=proposition",
    "?view=firmness&changes=s.constructor,a.toString",
    "?pins=a.constructor.10.20,p.__proto__.1.2",
  ])("at %s", async (address) => {
    const text = await said(address);
    for (const what of ["actor", "proposition", "statement", "page", "case"] as const)
      expect(text).not.toContain(english.reading.unknown[what]);
    expect(text).not.toMatch(/\[object|native code|undefined/);
  });
});
