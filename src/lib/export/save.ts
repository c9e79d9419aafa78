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
