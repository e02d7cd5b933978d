// The difference between two wordings, word by word.

import { make } from "./dom.js";

/** @typedef {"" | "del" | "ins"} Mark */

/**
 * *after* with what is gone as <del> and what is new as <ins>; of two wordings that have
 * few words in common, one after the other, for mixed nobody could read them.
 * @param {string} before
 * @param {string} after
 * @returns {(Node | string)[]}
 */
export function difference(before, after) {
  if (!before) return [make("ins", {}, after)];
  if (!after) return [make("del", {}, before)];
  const found = steps(before.split(" "), after.split(" "));
  if (!mostlyKept(found)) return [make("del", {}, before), " ", make("ins", {}, after)];
  return merged(found).map(([tag, words]) =>
    tag ? make(tag, {}, words.join(" ")) : words.join(" "),
  ).flatMap((part) => [part, " "]);
}

/**
 * Whether the two wordings have at least half of their words in common.
 * @param {string} before
 * @param {string} after
 */
export function alike(before, after) {
  return mostlyKept(steps(before.split(" "), after.split(" ")));
}

/**
 * Whether what was kept is at least half of either side.
 * @param {[Mark, string][]} found
 */
function mostlyKept(found) {
  const count = (/** @type {Mark} */ mark) => found.filter(([one]) => one === mark).length;
  return count("") >= Math.max(count("del"), count("ins"));
}

/**
 * The longest common subsequence, as steps: kept (""), gone ("del"), new ("ins").
 * @param {string[]} a
 * @param {string[]} b
 */
export function steps(a, b) {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      length[i][j] = a[i] === b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    }
  }
  /** @type {[Mark, string][]} */
  const found = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) found.push(["", a[i++]]), (j += 1);
    else if (j === b.length || (i < a.length && length[i + 1][j] >= length[i][j + 1])) found.push(["del", a[i++]]);
    else found.push(["ins", b[j++]]);
  }
  return found;
}

/** @param {[Mark, string][]} found */
function merged(found) {
  /** @type {[Mark, string[]][]} */
  const runs = [];
  for (const [tag, word] of found) {
    const last = runs.at(-1);
    if (last?.[0] === tag) last[1].push(word);
    else runs.push([tag, [word]]);
  }
  return runs;
}
