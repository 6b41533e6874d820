import { describe, expect, test } from "vitest";
import { frameRules, framedPicture, roomToDraw } from "../../../src/workshop/first/framedPicture.ts";
import { type Frame, frameFor, isCramped } from "../../../src/views/graph/layoutFrames.ts";

const WHOLE: Frame = { width: 1000, height: 600, growth: "both" };
const HIGH: Frame = { width: 700, height: 720, growth: "down" };
const drawn = (height: string, transform: string) =>
  `<div class="network-chart__picture"><svg class="network-chart__svg" width="100%" height="${height}"><g transform="${transform}"></g></svg></div>`;

describe("a picture of the app that fits its room by itself", () => {
  test("is as large as what was laid out, and grows no more than in the app", () => {
    const { markup, css } = framedPicture(drawn("100%", "translate(0,10) scale(1.25)"), WHOLE);
    expect(markup).toContain('viewBox="0 0 800 464"');
    expect(markup).toContain("<g></g>");
    expect(css).toContain("inline-size:min(100%,1400px);block-size:min(100%,812px)");
  });

  test("is as high as it needs where it scrolls", () => {
    const { markup, css } = framedPicture(drawn("900", "translate(0,0) scale(1)"), HIGH);
    expect(markup).toContain('viewBox="0 0 700 900"');
    expect(css).not.toContain("block-size");
  });

  test("is refused where the app draws otherwise than is known", () => {
    expect(() => framedPicture('<div><svg class="other"></svg></div>', WHOLE)).toThrow("in an unknown way");
  });
});

test("a room shows the last of the frames that it holds, whole ones only where they are not too high", () => {
  const [high, whole] = frameRules([HIGH, WHOLE], 8).split("\n");
  expect(high).toMatch(/^@container \(min-width:700px\)\{/);
  expect(whole).toMatch(/^@container \(min-width:1000px\) and \(min-height:600px\)\{/);
});

test("a room in which so many nodes could not be read shows a picture that scrolls", () => {
  const low: Frame = { width: 940, height: 420, growth: "both" };
  const [few, many] = [19, 50].map((nodes) => frameRules([low], nodes));
  expect(few).toMatch(/^@container \(min-width:940px\) and \(min-height:420px\)\{/);
  expect(many).toContain("and (min-height:420px) and ((");
  expect(many).toContain("((min-width:1000px) and (min-height:620px))");
});

describe("the room in which a picture is drawn", () => {
  const low: Frame = { width: 940, height: 420, growth: "both" };
  const drawnFor = (nodes: number) => {
    const room = roomToDraw(low, nodes);
    const frame = frameFor(room, { scale: 1, isCooperative: false, hasLevels: true });
    return { frame, isCramped: isCramped(room, nodes, 1) };
  };

  test("is its frame where so many nodes can be read in it", () => {
    expect(roomToDraw(low, 19)).toEqual(low);
  });

  test("is else one that shows the same frame, in which they can, since a room so low shows another picture", () => {
    expect(isCramped(low, 31, 1)).toBe(true);
    expect(drawnFor(31)).toEqual({ frame: low, isCramped: false });
  });

  test("is that of the picture, whatever is above and under it there", () => {
    const { markup } = framedPicture(drawn("100%", "translate(0,18) scale(1)"), low, {
      width: 940,
      height: 456,
    });
    expect(markup).toContain('viewBox="0 0 940 420"');
  });
});
