/**
 * The newest answer to a question that changes: what came before stays until the next one is here,
 * and an answer that arrives after its question has changed is dropped.
 * An effect, because asking is one: it talks to the Worker.
 * @param ask the promise, or null where there is nothing to ask; reads reactive state
 */
export function answerOf<T>(ask: () => Promise<T> | null): {
  readonly current: T | null;
  readonly error: string | null;
} {
  let current = $state.raw<T | null>(null);
  let error = $state<string | null>(null);
  $effect(() => {
    let outdated = false;
    ask()?.then(
      (answer) => {
        if (outdated) return;
        current = answer;
        error = null;
      },
      (reason: unknown) => {
        if (!outdated) error = reason instanceof Error ? reason.message : String(reason);
      },
    );
    return () => {
      outdated = true;
    };
  });
  return {
    get current() {
      return current;
    },
    get error() {
      return error;
    },
  };
}
