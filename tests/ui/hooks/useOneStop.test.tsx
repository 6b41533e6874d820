import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef } from "react";
import { describe, expect, test } from "vitest";
import { useOneStop } from "../../../src/ui/hooks/useOneStop.ts";

function Region({ isOn, rows }: { readonly isOn: boolean; readonly rows: readonly string[] }) {
  const ref = useRef<HTMLDivElement>(null);
  useOneStop(ref, isOn);
  return (
    <>
      <button type="button">before</button>
      <div ref={ref}>
        {rows.map((row) => (
          <a key={row} href={`#${row}`}>
            {row}
          </a>
        ))}
      </div>
      <button type="button">after</button>
    </>
  );
}

const focused = () => document.activeElement?.textContent;

describe("a part of the page that is one stop", () => {
  test("is passed in one step, and gone through by the arrows", async () => {
    render(<Region isOn rows={["one", "two", "three"]} />);
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    expect(focused()).toBe("one");
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("three");
    await user.tab();
    expect(focused()).toBe("after");
    await user.tab({ shift: true });
    expect(focused()).toBe("three");
    await user.keyboard("{ArrowUp}");
    expect(focused()).toBe("two");
  });

  test("keeps its stop when what it holds changes, and has none where it is empty", async () => {
    const { rerender } = render(<Region isOn rows={["one", "two"]} />);
    const user = userEvent.setup();
    rerender(<Region isOn rows={["three"]} />);
    await user.tab();
    await user.tab();
    expect(focused()).toBe("three");
    rerender(<Region isOn rows={[]} />);
    screen.getByText("before").focus();
    await user.tab();
    expect(focused()).toBe("after");
  });

  test("has all its stops again when it is off", async () => {
    const { rerender } = render(<Region isOn rows={["one", "two"]} />);
    rerender(<Region isOn={false} rows={["one", "two"]} />);
    const user = userEvent.setup();
    for (const name of ["before", "one", "two", "after"]) {
      await user.tab();
      expect(focused()).toBe(name);
    }
  });
});
