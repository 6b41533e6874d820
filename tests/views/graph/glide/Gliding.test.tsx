import { render } from "@testing-library/react";
import { useRef } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { Gliding } from "../../../../src/views/graph/glide/Gliding.tsx";
import type { NodeMarkScene } from "../../../../src/views/graph/nodeScene.ts";
import { networkOf } from "../../../fixtures/networks.ts";
import { twoSidesAndABridge } from "../../../fixtures/tinyCases.ts";

const { nodes } = networkOf([...twoSidesAndABridge]);
const [first] = nodes;

/** The first node of the network where it is drawn. */
const sceneAt = (x: number) => [{ node: first, x, y: 0 }] as unknown as readonly NodeMarkScene[];

function Chart({ scene, caption }: { readonly scene: readonly NodeMarkScene[]; readonly caption: string }) {
  const marks = useRef<SVGGElement>(null);
  return (
    <div>
      <p>{caption}</p>
      <svg>
        <g ref={marks} />
      </svg>
      <Gliding marks={marks} nodes={scene} isStill />
    </div>
  );
}

/** What the page said each time it was asked where marks are, for which it must be laid out. */
function saidWhenAsked() {
  const said: (string | undefined)[] = [];
  const getScreenCTM = () => {
    said.push(document.querySelector("p")?.textContent);
    return null;
  };
  const lacking = { getScreenCTM, animate: () => {} };
  Object.assign(Element.prototype, lacking);
  const frame = vi.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
  onTestFinished(() => {
    frame.mockRestore();
    for (const name of Object.keys(lacking)) Reflect.deleteProperty(Element.prototype, name);
  });
  return said;
}

test("asks where marks are before anything of the page changes, and as they go", () => {
  const said = saidWhenAsked();
  const view = render(<Chart scene={sceneAt(0)} caption="before" />);
  const other = sceneAt(1);
  view.rerender(<Chart scene={other} caption="after" />);
  expect(said).toEqual(["before"]);
  view.rerender(<Chart scene={other} caption="later" />);
  expect(said).toEqual(["before"]);
  view.unmount();
  expect(said).toEqual(["before", "later"]);
});

test.each(["click", "popstate"])(
  "a moment after a %s, which was before anything of the page changed, does not ask again as they go",
  (turn) => {
    const said = saidWhenAsked();
    const view = render(<Chart scene={sceneAt(0)} caption="before" />);
    window.dispatchEvent(new Event(turn));
    view.unmount();
    expect(said).toEqual(["before"]);
  },
);
