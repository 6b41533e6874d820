import { describe, expect, test } from "vitest";
import { askedAddress, toldState } from "../../../src/host/frame/askedAddress.ts";

const HERE = {
  pathname: "/city-data",
  search: "?q=parks&embed=1&theme=dark&controls=0&api=https://host.example",
};

const searchOf = (search: string) =>
  Object.fromEntries(new URLSearchParams(askedAddress(HERE, { path: null, search }).search));

describe("askedAddress", () => {
  test("takes over the choices, and keeps the place and how the frame is dressed", () => {
    expect(askedAddress(HERE, { path: null, search: "?view=matrix&stance=support,oppose" })).toEqual({
      pathname: "/city-data",
      search:
        "?view=matrix&stance=support,oppose&embed=1&theme=dark&controls=0&api=https%3A%2F%2Fhost.example",
    });
  });

  test("goes to a place", () => {
    expect(askedAddress(HERE, { path: "/city-data/actor/ann", search: "" }).pathname).toBe(
      "/city-data/actor/ann",
    );
  });

  test("changes how the frame is dressed where it is named", () => {
    expect(searchOf("?theme=light")).toMatchObject({ theme: "light", controls: "0" });
  });

  test("changes neither that the page is embedded nor who may steer it, however it is written", () => {
    const forged = "?embed=0&%65mbed=0&api=https://evil.example&%61pi=https://evil.example";
    expect(searchOf(forged)).toMatchObject({ embed: "1", api: "https://host.example" });
    const bare = { pathname: "/city-data", search: "" };
    expect(askedAddress(bare, { path: null, search: forged }).search).toBe("");
  });
});

describe("toldState", () => {
  test("leaves out what cannot be asked for, so that it can be asked for again", () => {
    const told = toldState(HERE);
    expect(told).toEqual({ path: "/city-data", search: "?q=parks&theme=dark&controls=0" });
    expect(toldState(askedAddress(HERE, told))).toEqual(told);
  });

  test("is empty where nothing is chosen", () => {
    expect(toldState({ pathname: "/city-data", search: "?embed=1" }).search).toBe("");
  });
});
