import { PRESSED } from "./firstElement.ts";
import type { FirstFrame } from "./firstFrame.ts";
import { twinOf } from "./twinOf.ts";

/** Gives the place of what the build drew to the same that was drawn in `root` meanwhile, scrolled as far, with the same focus; what was typed and pressed in it happens there. */
export function giveWay({ element: first, scrolled }: FirstFrame, root: HTMLElement): void {
  const twin = (element: Element | null) =>
    element && first.contains(element) ? twinOf(element, first, root) : null;
  const focused = twin(first.ownerDocument.activeElement);
  const pressed = twin(first.querySelector(`[${PRESSED}]`));
  const typed = [...first.querySelectorAll<HTMLInputElement>("[type=search]")].find(
    ({ value }) => value !== "",
  );
  const field = twin(typed ?? null);
  const parts = [...scrolled].map((part) => [twin(part), part.scrollTop] as const);
  first.remove();
  for (const [part, top] of parts) if (part !== null) part.scrollTop = top;
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
  // After what is drawn listens.
  setTimeout(() => {
    // The app remembers what it took over, not thousands of elements that nobody sees any more.
    first.replaceChildren();
    if (field instanceof HTMLInputElement && typed !== undefined) type(field, typed.value);
    pressed?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  });
}

/** As by hand: React takes no notice of a value that it finds changed. */
function type(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
