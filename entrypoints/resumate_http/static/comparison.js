// What two versions of a letter do not have in common, sentence by sentence.

import { alike, difference, steps } from "./difference.js";
import { make } from "./dom.js";
import { t } from "./words.js";

/**
 * One sentence that is not in both: its places there, null where it has none. One that
 * stands elsewhere, word for word, has both and is the same.
 * @typedef {{ before: string, after: string, from: number | null, to: number | null }} Difference
 */

/**
 * What became of *old* sentences in *young* ones, in their order; those that stayed are
 * not told.
 * @param {Sentence[]} old
 * @param {Sentence[]} young
 * @returns {Difference[]}
 */
export function compared(old, young) {
  const [before, after] = [old, young].map((some) => some.map(({ text }) => text));
  if (!before || !after) return [];
  /** @type {(Difference & { gap: number })[]} */
  const found = [];
  let [from, to, gap] = [0, 0, 0];
  for (const [mark, text] of steps(before, after)) {
    if (mark === "del") found.push({ before: text, after: "", from: from++, to: null, gap });
    else if (mark === "ins") found.push({ before: "", after: text, from: null, to: to++, gap });
    else [from, to, gap] = [from + 1, to + 1, gap + 1];
  }
  /** @type {((gone: Difference & { gap: number }, come: Difference & { gap: number }) => boolean)[]} */
  const ways = [
    (gone, come) => gone.before === come.after,
    (gone, come) => alike(gone.before, come.after),
    // What stands in its place took it, in whatever words.
    (gone, come) => gone.gap === come.gap,
  ];
  for (const same of ways) {
    for (const gone of found.filter((one) => one.to === null)) {
      const come = found.find((one) => one.from === null && same(gone, one));
      if (!come) continue;
      [gone.after, gone.to] = [come.after, come.to];
      found.splice(found.indexOf(come), 1);
    }
  }
  return found;
}

/**
 * What differs, to be read: what is gone and new as such, and what only moved said so.
 * @param {Difference[]} differences
 * @param {string} language
 */
export function told(differences, language) {
  const rows = differences.map(({ before, after }) => {
    const kind = before === after ? "moved" : !before ? "added" : !after ? "removed" : "changed";
    const words = kind === "moved" ? [before] : difference(before, after);
    return make("li", {}, make("small", {}, t(`differs.${kind}`)), make("p", { lang: language }, ...words));
  });
  return make("ul", { class: "list changes" }, ...rows);
}
