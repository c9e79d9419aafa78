/** Pixels that a canvas has in every browser: iOS has the fewest. */
const MOST_PIXELS = 16_777_216;

/**
 * An SVG file as PNG, in the browser.
 * @param scale pixels of the image to one of the drawing; less where a browser could not hold them
 * @throws where the browser cannot draw it
 */
export async function toPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { width, height } = image;
    const held = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * held);
    canvas.height = Math.floor(height * held);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser could not make an image of this chart.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
