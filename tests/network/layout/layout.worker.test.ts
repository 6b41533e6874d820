import { afterEach, expect, test, vi } from "vitest";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import type { LayoutRequest } from "../../../src/network/layout/layoutRequest.ts";
import { a } from "../../fixtures/networks.ts";

afterEach(() => vi.unstubAllGlobals());

test("the worker answers a request with its layout", async () => {
  const listen = vi.fn<(type: string, listener: (event: { data: LayoutRequest }) => void) => void>();
  const answer = vi.fn<(layout: unknown) => void>();
  vi.stubGlobal("addEventListener", listen);
  vi.stubGlobal("postMessage", answer);
  await import("../../../src/network/layout/layout.worker.ts");

  const node = { id: a("ann"), width: 40, height: 20, alignment: null, theme: null };
  const data: LayoutRequest = {
    nodes: [node],
    links: [],
    themes: [],
    width: 300,
    height: 200,
    growth: "both",
  };
  const [type, listener] = listen.mock.calls[0] ?? [];
  expect(type).toBe("message");
  listener?.({ data });
  expect(answer).toHaveBeenCalledExactlyOnceWith(layoutNetwork(data));
});
