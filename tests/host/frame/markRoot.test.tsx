import { describe, expect, test } from "vitest";
import { markRoot } from "../../../src/host/frame/markRoot.ts";

const dressed = (hash: string) => {
  const root = document.createElement("html");
  markRoot(root, hash);
  return {
    isEmbedded: root.classList.contains("is-embedded"),
    isWithoutNames: root.classList.contains("is-without-names"),
    theme: root.dataset["theme"],
  };
};

describe("the root element, before anything is drawn", () => {
  test.each([
    ["", false],
    ["#/city-data", false],
    ["#/city-data?embed=0", false],
    ["#/city-data?stance=oppose&embed=1", true],
    ["#/city-data/actor/ann?embed=1#?secret=abcdefghij", true],
    ["#?embed=1", true],
    ["#/city-data?q=embed=1", false],
  ])("of %s is marked as embedded: %j", (hash, isEmbedded) => {
    expect(dressed(hash).isEmbedded).toBe(isEmbedded);
  });

  test.each([
    ["#/city-data", false],
    ["#/city-data?names=1", false],
    ["#/city-data/actor/ann?names=0&seed=2", true],
    ["#/city-data?q=names=0", false],
  ])("of %s is marked as without names: %j", (hash, isWithoutNames) => {
    expect(dressed(hash).isWithoutNames).toBe(isWithoutNames);
  });

  test.each([
    ["#/city-data?theme=dark", "dark"],
    ["#/city-data?theme=light", "light"],
    ["#/city-data?theme=auto", undefined],
    ["#/city-data?theme=%22onload=x", undefined],
    ["#/city-data", undefined],
  ])("of %s has the theme %j", (hash, theme) => {
    expect(dressed(hash).theme).toBe(theme);
  });
});
