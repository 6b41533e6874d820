/** Whether the browser asks before the page is closed or loaded anew: for as long as what a person made is nowhere else. */
export function askBeforeLeaving(isNeeded: boolean): void {
  if (isNeeded) addEventListener("beforeunload", ask);
  else removeEventListener("beforeunload", ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Older browsers ask for this alone.
  event.returnValue = true;
}
