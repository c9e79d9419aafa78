/** The answer, once the browser has painted what it has, and has told so to whoever waits for it. */
export const afterPaint = <T>(answer: T) =>
  new Promise<T>((resolve) => {
    requestAnimationFrame(() => setTimeout(() => setTimeout(() => resolve(answer))));
  });

/** Resolves when the browser has nothing else to do, or after four seconds. */
export const whenIdle = () =>
  new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 4000 });
    else setTimeout(resolve, 1000);
  });
