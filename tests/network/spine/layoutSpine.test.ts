import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutSpine } from "../../../src/network/spine/layoutSpine.ts";
import type { SpineCase } from "../../../src/network/spine/model/spineCase.ts";
import type { SpineLayout } from "../../../src/network/spine/model/spineLayout.ts";
import { spinePicture } from "../../../src/network/spine/spinePicture.ts";
import {
  anySpineCase,
  anySpineFrame,
  aSpineCase,
  madeUpDebate,
  measureLetters,
  rollCall,
} from "../../fixtures/spineCases.ts";
import { spineFaults } from "./spineFaults.ts";

const frame = { width: 1280, height: 720, letters: 1 };
const narrow = { width: 380, height: 560, letters: 1 };
const layout = (said: SpineCase, size = frame) => layoutSpine({ said, frame: size }, measureLetters);
const forms = (said: SpineCase, size = frame) => layout(said, size).groups.map(({ form }) => form);

describe("the spine of a roll call of 149", () => {
  const whole = layout(rollCall());

  test("keeps every promise, at any width", () => {
    for (const width of [380, 670, 1000, 1280, 1920]) {
      const size = { width, height: 720, letters: 1 };
      expect(spineFaults(rollCall(), layout(rollCall(), size))).toEqual([]);
    }
  });

  test("names every actor where there is room, and every proposition", () => {
    expect(new Set(forms(rollCall()))).toEqual(new Set(["roster"]));
    expect(whole.groups.flatMap(({ names }) => names)).toHaveLength(129);
    expect(whole.bars.filter(({ name }) => name === null)).toEqual([]);
  });

  test("shows marks alone where there is none, as large as can be", () => {
    const small = layout(rollCall(), { width: 670, height: 520, letters: 1 });
    expect(new Set(small.groups.map(({ form }) => form))).toEqual(new Set(["crowd"]));
    expect(small.marks.radius).toBeGreaterThan(3);
  });
});

describe("the spine of 70 to 140 nodes", () => {
  const cases = [58, 78, 98, 128].map((actors) => madeUpDebate(actors, 12, 3));

  test("keeps every promise, on a phone and on a wide screen, also with letters twice as large", () => {
    for (const said of cases)
      for (const width of [320, 390, 768, 1440])
        for (const letters of [1, 2])
          expect(spineFaults(said, layout(said, { width, height: 640, letters }))).toEqual([]);
  });

  test("has a dozen actors a group on average, and so each by name beside the list on a common screen", () => {
    const wholes = cases.slice(0, 2).map((said) => layout(said, { width: 1040, height: 560, letters: 1 }));
    expect(wholes.map(({ groups }) => groups.length)).toEqual([5, 7]);
    expect(new Set(wholes.flatMap(({ groups }) => groups.map(({ form }) => form)))).toEqual(
      new Set(["roster"]),
    );
  });

  test("names every proposition on a phone", () => {
    for (const said of cases) {
      const { bars } = layout(said, { width: 390, height: 640, letters: 1 });
      expect(bars.filter(({ name }) => name === null)).toEqual([]);
    }
  });
});

describe("the names of actors", () => {
  const said = rollCall();
  const reached = (whole: SpineLayout) => {
    const { ribbons } = spinePicture(said, whole, { passing: null, chosen: null });
    return [...new Set(ribbons.map(({ proposition }) => proposition))];
  };
  const nameless = (whole: SpineLayout) => reached(whole).filter((at) => whole.bars[at]?.name === null);

  test("never cost the name of a proposition that a ribbon reaches, in a frame of any height", () => {
    const heights = [420, 460, 500, 540, 580, 620, 660, 700];
    const wholes = heights.map((height) => layout(said, { ...frame, height }));
    expect(new Set(wholes.flatMap(({ groups }) => groups.map(({ form }) => form)))).toEqual(
      new Set(["crowd", "roster"]),
    );
    const rosters = wholes.filter(({ groups }) => groups.every(({ form }) => form === "roster"));
    expect(rosters.flatMap(nameless)).toEqual([]);
  });
});

describe("the names of few propositions", () => {
  const said = rollCall();
  const wholes = [440, 460, 541, 600].flatMap((height) =>
    [374, 753, 908, 1068].map((width) => ({
      height,
      width,
      whole: layout(said, { width, height, letters: 1 }),
    })),
  );

  test("are all there in a frame of any size, which is higher where they have no room", () => {
    const nameless = wholes.flatMap(({ whole }) => whole.bars.filter(({ name }) => name === null));
    expect(nameless).toEqual([]);
    expect(wholes.flatMap(({ whole }) => spineFaults(said, whole))).toEqual([]);
  });
});

describe("the spine of 550 nodes", () => {
  const said = madeUpDebate(500, 50);

  test("keeps every promise, at any width", () => {
    for (const width of [380, 670, 1000, 1280, 1920]) {
      expect(spineFaults(said, layout(said, { width, height: 720, letters: 1 }))).toEqual([]);
    }
  });

  test("has between five and nine groups, three at least in a narrow frame", () => {
    expect(layout(said).groups.length).toBeGreaterThanOrEqual(5);
    expect(layout(said).groups.length).toBeLessThanOrEqual(9);
    expect(layout(said, narrow).groups).toHaveLength(3);
  });
});

describe("layoutSpine", () => {
  test("keeps every promise for any case in any frame", () => {
    fc.assert(
      fc.property(anySpineCase, anySpineFrame, (said, size) => {
        expect(spineFaults(said, layout(said, size))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test("draws the smallest cases: nobody, one actor, one proposition, one place for all, nothing contested, no themes", () => {
    const one = { actor: 0, proposition: 0, stance: 0, statements: 1 };
    const none = { themes: 0, said: [] };
    const cases = [
      aSpineCase({ actors: [], propositions: [], ...none }),
      aSpineCase({ actors: [0.5], propositions: [], ...none }),
      aSpineCase({ actors: [1], propositions: [1], themes: 1, said: [one] }),
      aSpineCase({
        actors: Array.from({ length: 80 }, () => 0.25),
        propositions: [0.25],
        themes: 1,
        said: [one],
      }),
      aSpineCase({
        actors: Array.from({ length: 80 }, () => null),
        propositions: [null, null],
        themes: 2,
        said: [one],
      }),
    ];
    for (const said of cases) {
      expect(spineFaults(said, layout(said))).toEqual([]);
      expect(spineFaults(said, layout(said, narrow))).toEqual([]);
    }
  });

  test("puts those whom nothing joins to the contested rest in a box of their own in the middle", () => {
    const actors = [...Array.from({ length: 40 }, (_, at) => at / 20 - 1), null, null];
    const groups = layout(aSpineCase({ actors, propositions: [0], themes: 1, said: [] })).groups;
    const apart = groups.findIndex(({ isApart }) => isApart);
    expect(groups[apart]).toMatchObject({ id: "a00040..a00041", from: 40, to: 42 });
    expect(apart).toBe(Math.floor(groups.length / 2));
  });

  test("sets nobody apart where nothing is contested: then all are in one box like any other", () => {
    const actors = Array.from({ length: 80 }, () => null);
    const said = aSpineCase({ actors, propositions: [null], themes: 1, said: [] });
    const whole = layout(said);
    expect(whole.groups).toMatchObject([{ from: 0, to: 80, isApart: false }]);
    const opened = layoutSpine({ said, frame }, measureLetters, whole.groups[0]!.id);
    expect(opened.groups).toMatchObject([{ from: 0, to: 80, isApart: false }]);
  });

  test("never divides actors who stand at one place", () => {
    const actors = Array.from({ length: 90 }, (_, at) => (at % 3) / 2);
    const groups = layout(aSpineCase({ actors, propositions: [0], themes: 1, said: [] })).groups;
    expect(groups.map(({ from, to }) => to - from)).toEqual([30, 30, 30]);
  });

  test("measures no name of an actor but those that are shown", () => {
    let measured = 0;
    const said = madeUpDebate(2000, 60);
    const count = (text: string) => {
      measured += 1;
      return text.length * 6;
    };
    layoutSpine({ said, frame }, count);
    expect(measured).toBeLessThan(500);
  });
});
