import { startTransition, useEffect, useState } from "react";

/**
 * The same value a task later, where that is asked for: what costs much and is looked at last is drawn after the rest. Else
 * the value itself.
 */
export function useAfterwards<Value>(value: Value, isLater: boolean): Value {
  const [shown, setShown] = useState({ value });
  useEffect(() => {
    if (!isLater) return undefined;
    const timer = setTimeout(() => startTransition(() => setShown({ value })));
    return () => clearTimeout(timer);
  }, [value, isLater]);
  return isLater ? shown.value : value;
}
