import { act, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { WhileHiding } from "../../../src/app/rooms/WhileHiding.tsx";
import { LIMITS } from "../../limits.ts";
import { renderInEnglish } from "../../renderInEnglish.tsx";

/** Hiding that goes on until the test says that it is done, or it is called off. */
function endless() {
  let inside: object | null = null;
  const ends: { readonly resolve: (inside: object) => void; readonly reject: (error: Error) => void }[] = [];
  const coming = new Promise<object>((resolve, reject) => void ends.push({ resolve, reject }));
  const done = () => ends[0]?.resolve((inside = {}));
  const stop = vi.fn<() => void>(() => ends[0]?.reject(new Error("Called off.")));
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
  const onStop = vi.fn<() => void>();
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
