import { beforeEach, describe, expect, test } from "vitest";
import { UNABLE_NOTE, stayDrawn } from "../../src/host/stayDrawn.ts";

const root = document.documentElement;

beforeEach(() => {
  root.className = "is-scripted is-elsewhere";
  document.body.innerHTML = `<p id="${UNABLE_NOTE}" hidden>Why</p><div id="root"><main>All</main></div>`;
  return () => {
    root.className = "";
    document.body.replaceChildren();
  };
});

describe("a page whose app does not run", () => {
  test("stays as it was drawn, says why and pretends to no more", () => {
    stayDrawn();
    expect(root.className).toBe("is-unable");
    expect(document.getElementById(UNABLE_NOTE)?.hidden).toBe(false);
  });

  test("gets back what the app cleared away", () => {
    const drawn = document.querySelector("main");
    document.getElementById("root")?.replaceChildren();
    stayDrawn(drawn);
    expect(document.getElementById("root")?.textContent).toBe("All");
  });

  test("shows no names where its address hides them", () => {
    root.classList.add("is-without-names");
    stayDrawn();
    expect(root.classList.contains("is-elsewhere")).toBe(true);
  });
});
