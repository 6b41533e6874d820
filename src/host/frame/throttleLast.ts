/** An act that is done at once when it is first called, and then at most once a pause, with what came last. */
export interface Throttled<Value> {
  readonly call: (value: Value) => void;
  readonly stop: () => void;
}

/** Slows an act down: however often it is called, it is done once in each pause, and the last call is never lost. */
export function throttleLast<Value>(act: (value: Value) => void, pause: number): Throttled<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: readonly Value[] = [];
  const rest = () => {
    timer = undefined;
    for (const value of waiting) start(value);
  };
  const start = (value: Value) => {
    waiting = [];
    timer = setTimeout(rest, pause);
    act(value);
  };
  return {
    call: (value) => {
      if (timer === undefined) start(value);
      else waiting = [value];
    },
    stop: () => clearTimeout(timer),
  };
}
