import type { CaseIndex } from "../../case/caseIndex.ts";

/** What is made once for each case that is open in the tab, and gone with the page: nothing of it is stored. */
export function perCase<Value extends object>(make: () => Value): (index: CaseIndex) => Value {
  const made = new WeakMap<CaseIndex, Value>();
  return (index) => {
    const value = made.get(index) ?? make();
    made.set(index, value);
    return value;
  };
}
