import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { isAllPrinted } from "../../host/printPage.ts";

/** Whether the page is being printed, for what is drawn in part on the screen and must be whole on paper. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the listener returns, so the page must be drawn by then.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}

/** Whether the page is being printed with all that is behind the view, which one has to ask for. */
export function usePrintingAll(): boolean {
  return usePrinting() && isAllPrinted();
}
