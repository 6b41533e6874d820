import { describe, expect, test, vi } from "vitest";
import { makeOfflineCopy } from "../../../src/host/offline/offlineCopy.ts";
import { FORGET, TAKE_OVER } from "../../../src/host/offline/workerMessages.ts";

class AWorker extends EventTarget {
  state = "installed";
  readonly postMessage = vi.fn<(message: string) => void>();
}

class ARegistration extends EventTarget {
  scope = new URL("./", document.baseURI).href;
  installing: AWorker | null = null;
  waiting: AWorker | null = null;
  active: AWorker | null = null;
  readonly unregister = vi.fn<() => Promise<boolean>>(async () => true);
}

const aCopy = ({
  found,
  registered = new ARegistration(),
}: { found?: ARegistration; registered?: ARegistration } = {}) => {
  const container = {
    getRegistration: vi.fn<() => Promise<ARegistration | undefined>>(async () => found),
    register: vi.fn<() => Promise<ARegistration>>(async () => registered),
  };
  const reload = vi.fn<() => void>();
  const copy = makeOfflineCopy({ script: "./service-worker.js", open: () => container as never, reload });
  return { copy, container, reload };
};
const settled = async () => vi.waitFor(async () => Promise.resolve());
const anActive = () => Object.assign(new ARegistration(), { active: new AWorker() });

describe("the copy that a browser keeps", () => {
  test("is impossible without a worker's script, and where touching the browser's container throws or gives nothing", () => {
    const reload = vi.fn<() => void>();
    const throwing = () => {
      throw new DOMException("Refused.", "SecurityError");
    };
    const container = { getRegistration: async () => undefined } as never;
    expect(makeOfflineCopy({ script: null, open: () => container, reload }).state()).toBe("impossible");
    expect(makeOfflineCopy({ script: "a.js", open: throwing, reload }).state()).toBe("impossible");
    expect(makeOfflineCopy({ script: "a.js", open: () => undefined, reload }).state()).toBe("impossible");
  });

  test("is not made before somebody asks for it", async () => {
    const { copy, container } = aCopy();
    await settled();
    expect(copy.state()).toBe("none");
    expect(container.register).not.toHaveBeenCalled();
  });

  test("is found again, but not that of a site above this one", async () => {
    const ours = aCopy({ found: anActive() });
    await vi.waitFor(() => expect(ours.copy.state()).toBe("kept"));
    const theirs = aCopy({ found: Object.assign(anActive(), { scope: "https://example.org/" }) });
    await settled();
    expect(theirs.copy.state()).toBe("none");
  });

  test("is kept when its files have arrived, and failed when they have not", async () => {
    const registered = Object.assign(new ARegistration(), { installing: new AWorker() });
    const { installing } = registered;
    const { copy } = aCopy({ registered });
    const onChange = vi.fn<() => void>();
    copy.subscribe(onChange);
    await copy.keep();
    expect(copy.state()).toBe("none");
    Object.assign(registered, { installing: null, active: installing });
    installing.dispatchEvent(new Event("statechange"));
    expect(copy.state()).toBe("kept");
    expect(onChange).toHaveBeenCalled();

    Object.assign(registered, { active: null });
    installing.dispatchEvent(new Event("statechange"));
    expect(copy.state()).toBe("failed");
  });

  test("says so when the browser refuses it", async () => {
    const { copy, container } = aCopy();
    container.register.mockRejectedValueOnce(new DOMException("Refused.", "SecurityError"));
    await copy.keep();
    expect(copy.state()).toBe("failed");
  });

  test("tells of a newer version and takes it only when asked, then reloads once it is in place", async () => {
    const found = anActive();
    const { copy, reload } = aCopy({ found });
    await vi.waitFor(() => expect(copy.state()).toBe("kept"));
    const newer = new AWorker();
    found.installing = newer;
    found.dispatchEvent(new Event("updatefound"));
    Object.assign(found, { installing: null, waiting: newer });
    newer.dispatchEvent(new Event("statechange"));
    expect(copy.state()).toBe("newer");
    expect(newer.postMessage).not.toHaveBeenCalled();

    copy.takeNewer();
    expect(newer.postMessage).toHaveBeenCalledExactlyOnceWith(TAKE_OVER);
    newer.state = "activating";
    newer.dispatchEvent(new Event("statechange"));
    expect(reload).not.toHaveBeenCalled();
    newer.state = "activated";
    newer.dispatchEvent(new Event("statechange"));
    expect(reload).toHaveBeenCalledOnce();
  });

  test("leaves nothing when it is removed", async () => {
    const found = anActive();
    const { copy } = aCopy({ found });
    await vi.waitFor(() => expect(copy.state()).toBe("kept"));
    const forgotten = copy.forget();
    expect(found.active.postMessage).toHaveBeenCalledExactlyOnceWith(FORGET);
    await settled();
    // Ended before it is done, the worker would leave a part of the copy.
    expect(found.unregister).not.toHaveBeenCalled();
    found.active.state = "redundant";
    found.active.dispatchEvent(new Event("statechange"));
    await forgotten;
    expect(found.unregister).toHaveBeenCalledOnce();
    expect(copy.state()).toBe("none");
  });

  test("ends a worker that does not answer", async () => {
    vi.useFakeTimers();
    try {
      const found = anActive();
      const { copy } = aCopy({ found });
      await vi.advanceTimersByTimeAsync(0);
      const forgotten = copy.forget();
      await vi.advanceTimersByTimeAsync(3000);
      await forgotten;
      expect(found.unregister).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});
