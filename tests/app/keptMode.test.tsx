import { act, fireEvent } from "@testing-library/react";
import { randomLcg } from "d3";
import { expect, test } from "vitest";
import { LIMITS } from "../limits.ts";
import { cityLessons } from "../fixtures/aLesson.ts";
import { renderApp } from "./renderApp.tsx";

const STEPS = 200;

/** Where to begin again from a page without a link, such as a picture on a projector. */
const STARTS = ["/teach", "/lesson/2", "/about", "/actor/ann", "/quiz", "/cards", "/code", "/nowhere"].map(
  (path) => `/city-data${path}`,
);

/** Links within the app, but for the two by which a teacher ends the presentation. */
const linksHere = () =>
  [...document.querySelectorAll<HTMLAnchorElement>("a[href^='/']:not([target])")].filter(
    (link) => !link.matches(".step-bar__leave, .teach__ways a:not(.teach__start)"),
  );

test.each([
  // A step of a lesson may have its own seed.
  ["names=0&seed=3", { names: "0" }],
  ["present=1", { present: "1" }],
  [
    "embed=1&theme=dark&api=https%3A%2F%2Fhost.example",
    { embed: "1", theme: "dark", api: "https://host.example" },
  ],
])(
  "from %s two hundred links keep it, whichever they are",
  async (mode, kept) => {
    const random = randomLcg(0.3);
    const { history, address } = renderApp({ url: `/city-data?${mode}`, lessons: [cityLessons()] });
    const paths = new Set<string>();
    const lost: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const links = linksHere();
      const link = links[Math.floor(random() * links.length)];
      const before = address();
      // oxlint-disable-next-line no-await-in-loop -- one link after the other
      await act(async () => {
        if (link === undefined) history.navigate(`${STARTS[step % STARTS.length]}?${mode}`);
        else fireEvent.click(link);
      });
      const params = Object.fromEntries(new URLSearchParams(history.location.search));
      paths.add(history.location.pathname);
      if (Object.entries(kept).some(([name, value]) => params[name] !== value))
        lost.push(`${before} → ${link?.textContent} → ${address()}`);
      if (lost.length > 0) break;
    }
    expect(lost).toEqual([]);
    expect(paths.size).toBeGreaterThan(10);
  },
  LIMITS.browserTest,
);
