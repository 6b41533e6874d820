import { act, screen } from "@testing-library/react";
import { randomLcg } from "d3";
import { expect, test, vi } from "vitest";
import { renderApp } from "./renderApp.tsx";

const PIECES = [
  ..."/ / / ? & = # % , . .. %0a %0d%0a %00 %zz %E0%A4%A %2F %25 * : \\ \n \t \u0000 \u2028 \ud800 😀 <b>".split(
    " ",
  ),
  ..."city-data city-data city-data actor ann nobody proposition position open-data statement s1".split(" "),
  ..."compare tie together address about teach quiz cards code team corners lesson 1 constructor".split(" "),
  ..."open privacy page embed test __proto__ undefined javascript:alert(1) //evil.example".split(" "),
  ..."names=0 embed=1 present=1 view=matrix view=x form=table changes=s.s1 pins=a.ann.1.2 among=a..b q=".split(
    " ",
  ),
];

const NUMBER = Number(process.env["ADDRESSES"] ?? 150);

/** Addresses that nobody would write, the same for the same seed. */
function anyAddresses(seed: number): readonly string[] {
  const random = randomLcg(seed / 100);
  const one = () => PIECES[Math.floor(random() * PIECES.length)] ?? "";
  const joint = () => (random() < 0.4 ? "/" : random() < 0.3 ? "?" : "");
  return Array.from({ length: NUMBER }, () => {
    const pieces = Array.from({ length: 1 + Math.floor(random() * 8) }, () => joint() + one());
    return (random() < 0.6 ? "/city-data" : "/") + pieces.join("");
  });
}

test("whatever address is asked for, the page says something kind, and Back leads back", async () => {
  const onError = vi.spyOn(console, "error");
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const { history, container } = renderApp();
  const isBlank = () => (screen.queryByRole("main")?.textContent ?? "").length < 40;
  const bad: unknown[] = [];
  for (const address of anyAddresses(7)) {
    // oxlint-disable-next-line no-await-in-loop -- one address after the other
    await act(async () => history.navigate(address));
    const text = container.textContent;
    if (isBlank() || container.querySelector("[role=alert]") || /\[object |native code/.test(text))
      bad.push([address, text.slice(0, 200)]);
  }
  expect(bad).toEqual([]);
  expect(onError.mock.calls).toEqual([]);
  await act(async () => history.navigate(-NUMBER));
  expect(screen.getByRole("main").textContent).toContain("Ann");
});
