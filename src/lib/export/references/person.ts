/** A name in its parts, or one that has none: an organisation, a single word. */
export type Person =
  | { family: string; particle: string | null; given: string; suffix: string | null }
  | { literal: string };

/** Particles that are written with a capital within some family names: Ben Ayed, De Sa. */
const CAPITAL = /^(Al|Ben|Bin|De|Del|El|Ibn|La|Van|Von)$/;
const SUFFIX = /^((Jr|Sr)\.?|II|III|IV)$/;

/**
 * Takes an author's name as printed apart. The family name is the last word, with the particles
 * before it. A comma, an "&" or an "and" within a name says that it is no person's: it stays as it is.
 */
export function personOf(name: string): Person {
  const words = name.trim().split(/\s+/);
  const isPerson = words.length > 1 && words.every((word) => /\p{L}/u.test(word));
  if (!isPerson || /[,&]|\band\b/i.test(name)) return { literal: words.join(' ') };
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
  let start = words.length - 1;
  while (start > 1 && (isSmall(words[start - 1]) || CAPITAL.test(words[start - 1] ?? '')))
    start -= 1;
  const own = words.slice(start);
  const small = own.findIndex((word, i) => !isSmall(word) || i === own.length - 1);
  return {
    family: own.slice(small).join(' '),
    particle: own.slice(0, small).join(' ') || null,
    given: words.slice(0, start).join(' '),
    suffix,
  };
}

const isSmall = (word = '') => /^\p{Ll}/u.test(word);
