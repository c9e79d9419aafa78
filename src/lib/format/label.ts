/** A label within a sentence: `End to end` → `end to end`; `KV cache` stays. */
export const inSentence = (label: string) =>
  /^[A-Z]{2}/.test(label) ? label : label.toLowerCase();
