import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);
const FONTS = ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSerif-Bold'];
const fontFiles = FONTS.map((name) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** An SVG file as PNG, in Node; in the fonts that the build brings along. */
export const rasterized = (svg: string) =>
  new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' },
  }).render();
