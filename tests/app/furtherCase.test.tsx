import { act, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Case } from "../../src/case/case.ts";
import { makeRoom } from "../../src/ui/room/room.ts";
import { aCase } from "../fixtures/aCase.ts";
import { english } from "../fixtures/english.ts";
import { renderApp } from "./renderApp.tsx";

const further = aCase({ id: "harbour", title: "The harbour", question: "Who pays for the harbour?" });

interface Answer {
  readonly resolve: (arrived: Case) => void;
  readonly reject: (reason: Error) => void;
}

/** The app with a second case whose data arrive when the test says so. */
function withFurther(url: string) {
  const asked: Answer[] = [];
  const data = makeRoom(() => new Promise<Case>((resolve, reject) => asked.push({ resolve, reject })));
  const app = renderApp({ url, cases: [aCase(), { id: further.id, title: further.title, data }] });
  return { ...app, asked };
}

/** Long enough for all that is to be loaded to be asked for: each in a task of its own. */
const someTasks = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

test("a further case is loaded when its address is opened, and not before", async () => {
  const { asked } = withFurther("/harbour/actor/ann");
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(screen.queryByText("Who pays for the harbour?")).toBeNull();
  asked[0]?.resolve(further);
  expect((await screen.findAllByText("Who pays for the harbour?")).length).toBeGreaterThan(0);
  expect(screen.getByRole("heading", { name: "Ann Example" })).toBeTruthy();
});

test("no data of a further case are loaded for the first", async () => {
  const { asked } = withFurther("/city-data");
  await someTasks();
  expect(asked).toHaveLength(0);
});

test("a further case that does not arrive is tried again when asked to", async () => {
  const { asked, user } = withFurther("/harbour");
  await waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.reject(new Error("The network is down."));
  await user.click(await screen.findByRole("button", { name: english.app.tryAgain }));
  await waitFor(() => expect(asked).toHaveLength(2));
  asked[1]?.resolve(further);
  expect((await screen.findAllByText("Who pays for the harbour?")).length).toBeGreaterThan(0);
});

test("a further case is named, unloaded, where the address names none that there is", async () => {
  const { asked } = withFurther("/nowhere");
  await someTasks();
  expect(screen.getByRole("link", { name: english.app.openCase({ title: "The harbour" }) })).toBeTruthy();
  expect(asked).toHaveLength(0);
});
