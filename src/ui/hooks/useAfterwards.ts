import { startTransition, useEffect, useState } from "react";

/**
 * The same value a task later, where that is asked for: what costs much and is looked at last is drawn after the rest. While
 * that is not done, it is not due. Else the value itself.
 */
export function useAfterwards<Value>(value: Value, isLater: boolean, isDue = true): Value {
  const [shown, setShown] = useState({ value });
  useEffect(() => {
    if (!isLater || !isDue) return undefined;
    const timer = setTimeout(() => startTransition(() => setShown({ value })));
    return () => clearTimeout(timer);
  }, [value, isLater, isDue]);
  return isLater ? shown.value : value;
}
