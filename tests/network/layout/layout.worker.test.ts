import { afterEach, expect, test, vi } from "vitest";
import type { LayoutQuestion } from "../../../src/network/layout/layout.worker.ts";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import type { Layout } from "../../../src/network/layout/layoutRequest.ts";
import { positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { networkOf } from "../../fixtures/networks.ts";
import { placeableOf, placed } from "../../views/placed.ts";

afterEach(() => vi.unstubAllGlobals());

test("the worker answers once, with the places and the lines, whether the places are known already or not", async () => {
  const listen = vi.fn<(type: string, listener: (event: { data: LayoutQuestion }) => void) => void>();
  const answer = vi.fn<(said: Layout) => void>();
  vi.stubGlobal("addEventListener", listen);
  vi.stubGlobal("postMessage", answer);
  await import("../../../src/network/layout/layout.worker.ts");

  const said = networkOf([
    ["ann", "open-data", "support"],
    ["ann", "new-tax", "oppose"],
  ]);
  const { request } = placed(placeableOf(said), positionDrawing);
  const whole = layoutNetwork(request);
  expect(whole.routes).not.toEqual([]);
  expect(answer.mock.calls).toEqual([["ready"]]);
  answer.mockClear();
  const [type, listener] = listen.mock.calls[0] ?? [];
  expect(type).toBe("message");
  listener?.({ data: { request, known: null } });
  listener?.({ data: { request, known: { ...whole, nodes: whole.nodes.slice(0, 1) } } });
  expect(answer.mock.calls[0]).toEqual([whole]);
  expect(answer.mock.calls[1]?.[0].nodes).toEqual(whole.nodes.slice(0, 1));
});
