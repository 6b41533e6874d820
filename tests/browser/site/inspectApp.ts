import type { Frame } from "playwright-core";

/** Whether the app looks like itself and leaves nothing behind. */
export interface Inspection {
  readonly isStyled: boolean;
  readonly cookies: string;
  readonly stored: number;
}

/** Waits until the app has drawn and looks at it from inside its frame. */
export async function inspectApp(frame: Frame): Promise<Inspection> {
  const network = frame.getByRole("group", { name: "Network", exact: true });
  const statements = frame.getByRole("list", { name: "Statements", exact: true });
  await network.getByRole("button").first().waitFor({ state: "visible" });
  await statements.getByRole("listitem").first().waitFor({ state: "visible" });
  return frame.evaluate(lookInside);
}

/** Runs in the page. Without the style sheet the token is unknown, and the probe red while the body is black. */
function lookInside(): Inspection {
  const orElse = <Value>(read: () => Value, refused: Value): Value => {
    try {
      return read();
    } catch {
      return refused;
    }
  };
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "var(--ink, red)";
  const isStyled = getComputedStyle(document.body).color === getComputedStyle(probe).color;
  probe.remove();
  return {
    isStyled,
    cookies: orElse(() => document.cookie, ""),
    // oxlint-disable-next-line no-restricted-globals -- the very question is whether they were touched
    stored: orElse(() => localStorage.length + sessionStorage.length, 0),
  };
}
