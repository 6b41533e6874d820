import { screen } from "@testing-library/react";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { baseWords } from "../../src/i18n/messages.ts";
import type { Catalog } from "../../src/i18n/words.ts";
import type { ViewName } from "../../src/store/views.ts";
import { looseningWords } from "../../src/i18n/en/loosening.ts";
import { englishWords } from "../fixtures/english.ts";
import { textLine } from "../../src/views/marks/paint/mark.ts";
import type * as registry from "../../src/views/registry.ts";
import type { ViewEntry } from "../../src/views/view/viewEntry.ts";
import type { ViewExport } from "../../src/views/view/viewExport.ts";

// No view of the app has this name, and so no type knows it.
const NAME = "voices" as ViewName;

const TYPE = { size: 15, fill: "ink" } as const;

const exported: ViewExport = {
  picture: {
    layoutRequest: () => null,
    parts: () => [{ width: 600, height: 20, marks: [textLine("All voices", 0, 15, TYPE)] }],
  },
  sharePicture: (_state, frame) => ({ ...frame, marks: [textLine("Few voices", 0, 15, TYPE)] }),
  graph: {
    view: NAME,
    file: () => null,
    placeable: () => ({
      whole: { nodes: [], links: [] },
      said: { nodes: [], links: [] },
      hasBeads: false,
      alignment: new Map(),
      themes: [],
      several: "",
    }),
  },
};

const Whole = () => <p>Who speaks how loud</p>;
const Revealed = () => <p>A loud one and a quiet one</p>;

/** The app, and the shared picture of its views, with one line more in the registry and in the words. */
async function appWithNinth() {
  vi.resetModules();
  const { makeRoom, openRoom } = await import("../../src/ui/room/room.ts");
  const entry: ViewEntry = {
    name: NAME,
    group: "evidence",
    columns: ["loudness"],
    screen: openRoom({ Whole, Revealed }),
    exported: makeRoom(() => Promise.resolve(exported)),
  };
  vi.doMock("../../src/views/registry.ts", async (original) => {
    const { VIEWS, entryOf } = await original<typeof registry>();
    return {
      VIEWS: {
        ...VIEWS,
        all: [...VIEWS.all, NAME],
        groups: VIEWS.groups.map((one) =>
          one.group === entry.group ? { ...one, views: [...one.views, NAME] } : one,
        ),
        columns: [...VIEWS.columns, ...entry.columns],
      },
      entryOf: (name: ViewName) => (name === NAME ? entry : entryOf(name)),
    };
  });
  const { renderApp } = await import("./renderApp.tsx");
  const { sharePicture } = await import("../../src/views/sharePicture.ts");
  const { cityCase } = await import("../controls/renderWithStore.tsx");
  const words = await wordsWithNinth();
  return {
    render: (search: string) => renderApp({ url: `/city-data${search}`, words }),
    picture: () => sharePicture(cityCase(), NAME, words),
  };
}

async function wordsWithNinth() {
  const { makeGrammar } = await import("../../src/i18n/grammar/grammar.ts");
  const { makeWords } = await import("../../src/i18n/words.ts");
  const messages = await import("../../src/i18n/messages.ts");
  const withNinth: typeof baseWords = (grammar) => {
    const said = messages.baseWords(grammar);
    const view = { ...said.controls.view, name: { ...said.controls.view.name, [NAME]: "Voices" } };
    return { ...said, controls: { ...said.controls, view } };
  };
  return makeWords(makeGrammar("en"), <Said,>(catalog: Catalog<Said>) =>
    Object.is(catalog, messages.baseWords) ? (withNinth as Catalog<unknown> as Catalog<Said>) : catalog,
  );
}

let app: Awaited<ReturnType<typeof appWithNinth>>;

beforeAll(async () => {
  app = await appWithNinth();
});

afterAll(() => {
  vi.doUnmock("../../src/views/registry.ts");
  vi.resetModules();
});

test("a view more is in the switch, is drawn when it is chosen, and has an address", async () => {
  const { user, address } = app.render("");
  await user.click(screen.getByRole("link", { name: "Voices" }));
  expect(await screen.findByText("Who speaks how loud")).toBeTruthy();
  expect(address()).toBe("/city-data?view=voices");
});

test("a view more is opened by its address, with the order of its rows", async () => {
  const { address } = app.render("?view=voices&rows=-loudness&sort=actor");
  expect(await screen.findByText("Who speaks how loud")).toBeTruthy();
  expect(address()).toContain("view=voices&rows=-loudness");
});

test("a view more is revealed in stages", async () => {
  app.render("?view=voices&reveal=1&present=1");
  expect(await screen.findByText("A loud one and a quiet one")).toBeTruthy();
});

test("a view more gives way to the ways back where nothing is left", async () => {
  app.render("?view=voices&q=zzzz");
  expect((await screen.findAllByText(englishWords.of(looseningWords).empty.title)).length).toBeGreaterThan(0);
  expect(screen.queryByText("Who speaks how loud")).toBeNull();
});

test("a view more has a picture of its own for shared links", async () => {
  const svg = await app.picture();
  expect(svg).toContain("Few voices");
  expect(svg).toContain("Voices · 6 statements by 4 actors");
});
