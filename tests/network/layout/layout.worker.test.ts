import { afterEach, expect, test, vi } from "vitest";
import type { LayoutAnswer, LayoutQuestion } from "../../../src/network/layout/layout.worker.ts";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import { positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { networkOf } from "../../fixtures/networks.ts";
import { placeableOf, placed } from "../../views/placed.ts";

afterEach(() => vi.unstubAllGlobals());

test("the worker answers with the places, then with the lines too; places that are known it answers at once", async () => {
  const listen = vi.fn<(type: string, listener: (event: { data: LayoutQuestion }) => void) => void>();
  const answer = vi.fn<(given: LayoutAnswer) => void>();
  vi.stubGlobal("addEventListener", listen);
  vi.stubGlobal("postMessage", answer);
  await import("../../../src/network/layout/layout.worker.ts");

  const said = networkOf([
    ["ann", "open-data", "support"],
    ["ann", "new-tax", "oppose"],
  ]);
  const { request } = placed(placeableOf(said), positionDrawing);
  const whole = layoutNetwork(request);
  const [type, listener] = listen.mock.calls[0] ?? [];
  expect(type).toBe("message");
  listener?.({ data: { request, known: null } });
  expect(answer.mock.calls).toEqual([
    [{ layout: { ...whole, routes: [] }, isWhole: false }],
    [{ layout: whole, isWhole: true }],
  ]);
  answer.mockClear();
  listener?.({ data: { request, known: whole } });
  expect(answer.mock.calls).toEqual([[{ layout: whole, isWhole: true }]]);
});
