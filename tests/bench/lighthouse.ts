import lighthouse from 'lighthouse';
import { freePort, launch } from './browser';
import type { Site } from './sites';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Audit {
  /** 0 to 100, in the order of `CATEGORIES`. */
  scores: number[];
  layoutShift: number;
}

/** Lighthouse's mobile audit of one page, in a browser of its own. */
export async function audit(site: Site, path: string): Promise<Audit> {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(site.url + path, {
      port,
      output: 'json',
      logLevel: 'silent',
      onlyCategories: [...CATEGORIES],
    });
    if (!result) throw new Error(`Lighthouse says nothing on ${path}`);
    const { categories, audits } = result.lhr;
    return {
      scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
      layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Infinity,
    };
  } finally {
    await browser.close();
  }
}
