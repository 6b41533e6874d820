import { FIRST_ELEMENT, PRESSABLE, PRESSED } from "../host/first/firstElement.ts";

/** Remembers what is pressed before there is a script to act on it, for the script to act when it is there. Links act by themselves. */
export function rememberPress(page: Document = document): void {
  page.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const pressed = target.closest(`#${FIRST_ELEMENT} :is(${PRESSABLE})`);
    if (pressed === null) return;
    page.querySelector(`[${PRESSED}]`)?.removeAttribute(PRESSED);
    pressed.setAttribute(PRESSED, "");
  });
}
