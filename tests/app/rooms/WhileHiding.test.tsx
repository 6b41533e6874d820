import { act, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { WhileHiding } from "../../../src/app/rooms/WhileHiding.tsx";
import { anActor, aCase, aStatement } from "../../fixtures/aCase.ts";
import { LIMITS } from "../../limits.ts";
import { renderInEnglish } from "../../renderInEnglish.tsx";
import { renderApp } from "../renderApp.tsx";

/** Hiding that goes on until the test says that it is done, or it is called off. */
function endless() {
  let inside: object | null = null;
  let end = { resolve: (_: object) => {}, reject: (_: Error) => {} };
  const coming = new Promise<object>((resolve, reject) => (end = { resolve, reject }));
  const done = () => end.resolve((inside = {}));
  const stop = vi.fn(() => end.reject(new Error("Called off.")));
  return { work: { inside: () => inside, load: () => coming, stop }, done };
}

async function callOff() {
  const cancel = await screen.findByRole("button", { name: "Cancel" }, { timeout: LIMITS.domStep });
  await act(async () => cancel.click());
}

test("a case is drawn as soon as its names are hidden, and until then it is said that they are being hidden", async () => {
  const { work, done } = endless();
  renderInEnglish(
    <WhileHiding work={work} onStop={() => {}}>
      <p>Actor A</p>
    </WhileHiding>,
  );
  expect(await screen.findByText("Hiding the names", {}, { timeout: LIMITS.domStep })).toBeTruthy();
  expect(screen.queryByText("Actor A")).toBeNull();
  await act(async () => done());
  expect(await screen.findByText("Actor A")).toBeTruthy();
});

test("what is called off is told, and can be taken up again", async () => {
  const { work } = endless();
  const onStop = vi.fn();
  renderInEnglish(
    <WhileHiding work={work} onStop={onStop}>
      <p>Actor A</p>
    </WhileHiding>,
  );
  await callOff();
  expect(work.stop).toHaveBeenCalledOnce();
  expect(onStop).toHaveBeenCalledOnce();
  expect(screen.getByRole("status").textContent).toBe("Cancelled.");
  expect(screen.getByRole("button", { name: "Start again" })).toBeTruthy();
});

test("who calls off the hiding of very many names is where they were, with all names", async () => {
  let clock = 0;
  const actors = Array.from({ length: 2600 }, (_, at) => anActor({ id: `a${at}`, name: `Speaker ${at}` }));
  const statements = actors.map(({ id }, at) => aStatement({ id: `said-${at}`, actor: id }));
  const { address, history } = renderApp({
    url: "/city-data?form=table",
    cases: [aCase({ actors, statements })],
  });
  // Slices are over before they begin, so that the work does not end.
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 100));
  act(() => history.navigate("/city-data?form=table&names=0"));
  await callOff();
  expect(address()).toBe("/city-data?form=table");
  expect(await screen.findAllByText(/Speaker/)).not.toHaveLength(0);
  expect(screen.queryByText("Cancelled.")).toBeNull();
});
