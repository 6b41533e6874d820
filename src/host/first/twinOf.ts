/** The element of one drawing that is what an element of another drawing of the same is; null where there is none, or where it is in neither. */
export function twinOf(element: Element, drawing: Element, other: Element): Element | null {
  const [kind, sign] = [kindOf(element), signOf(element)];
  const alike = (within: Element) =>
    [...within.querySelectorAll(kind)].filter((one) => signOf(one) === sign && isShown(one));
  const at = alike(drawing).indexOf(element);
  return alike(other)[at] ?? null;
}

/** What the style sheet knows it by, which is the same where it can be pressed and where it cannot yet. */
function kindOf({ classList, localName }: Element): string {
  const own = classList.item(classList.length - 1);
  return own === null ? localName : `.${own}`;
}

/** What two drawings of one thing have in common. */
function signOf(element: Element): string {
  // Ids that are given out by React are others in each drawing.
  if (/^[a-z]/i.test(element.id)) return element.id;
  const [mark, name] = ["data-id", "aria-label"].map((key) => element.getAttribute(key));
  return mark ?? name ?? element.textContent;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
