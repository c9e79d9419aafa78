/** Signs of texts that are put together before they leave the program's memory. */
const PART = 1_000_000;

/** Texts as one file's content, in order; together they may be longer than a text can be. */
export function inOneBlob(texts: Iterable<string>): Blob {
  const parts: Blob[] = [];
  let part = '';
  for (const text of texts) {
    part += text;
    if (part.length < PART) continue;
    parts.push(new Blob([part]));
    part = '';
  }
  return new Blob([...parts, part]);
}

/** Hands a text, an image or bytes to the reader as a file: the one side effect of this folder. */
export function saveFile(
  name: string,
  type: string,
  content: string | Blob | Uint8Array<ArrayBuffer>,
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
