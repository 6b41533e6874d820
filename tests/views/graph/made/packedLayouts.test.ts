import { expect, test } from "vitest";
import { layoutNetwork } from "../../../../src/network/layout/layoutNetwork.ts";
import { packLayouts, unpackLayout } from "../../../../src/views/graph/made/packedLayouts.ts";
import { positionDrawing } from "../../../../src/views/graph/linkDrawing.ts";
import { networkOf } from "../../../fixtures/networks.ts";
import { twoSidesAndABridge } from "../../../fixtures/tinyCases.ts";
import { placeableOf, placed } from "../../placed.ts";

const inTenths = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === "number" ? Math.round(inner * 10) / 10 : inner,
    ),
  ) as Value;

test("layouts that are packed come out as they were, to a tenth of a pixel", () => {
  const layout = inTenths(
    layoutNetwork(placed(placeableOf(networkOf(twoSidesAndABridge)), positionDrawing).request),
  );
  const packed = JSON.parse(JSON.stringify(packLayouts({ one: layout }))) as ReturnType<typeof packLayouts>;
  expect(unpackLayout(packed, "one")).toEqual(layout);
  expect(unpackLayout(packed, "other")).toBeNull();
});
