import { useEffect } from "react";
import { hostSecret } from "./tidyAddress.ts";
import { watchHeight } from "./watchHeight.ts";

/** While it is mounted, the page around hears how high the first element is that one of the selectors finds. */
export function useFrameHeight(...selectors: readonly string[]): void {
  const selector = selectors.join();
  useEffect(() => {
    const elements = selector.split(",").map((each) => document.querySelector(each));
    const element = elements.find((each) => each !== null);
    return element === undefined || element === null ? undefined : watchHeight(element, hostSecret);
  }, [selector]);
}
