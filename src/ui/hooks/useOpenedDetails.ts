import { useEffect } from "react";

/**
 * While the page is printed every `details` that the selector finds is open, if `isAsked` says so as it begins; what was
 * closed is closed again after it.
 */
export function useOpenedDetails(selector: string, isAsked: () => boolean = always): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const begin = () => {
      if (!isAsked()) return;
      const closed = [...document.querySelectorAll<HTMLDetailsElement>(selector)].filter(({ open }) => !open);
      // Some browsers announce one print twice.
      opened = [...opened, ...closed];
      for (const details of closed) details.open = true;
    };
    const end = () => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [selector, isAsked]);
}

const always = () => true;
