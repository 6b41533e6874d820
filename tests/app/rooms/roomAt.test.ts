import { describe, expect, test } from "vitest";
import { roomAt } from "../../../src/app/rooms/roomAt.ts";
import { rooms } from "../../../src/app/rooms/rooms.ts";

describe("the room that a path leads into", () => {
  test.each([
    ["/city/teach", rooms.classroom],
    ["/city/corners/work/actors", rooms.classroom],
    ["/city/lesson/2", rooms.classroom],
    ["/city/about", rooms.pages],
    ["/page/privacy", rooms.pages],
    ["/page/open", rooms.opening],
    ["/embed/test", rooms.pages],
    ["/city", null],
    ["/city/actor/ann", rooms.panels],
    ["", null],
    ["/city/no/such/page", null],
  ])("%s", (path, room) => {
    expect(roomAt(path)).toBe(room);
  });
});
