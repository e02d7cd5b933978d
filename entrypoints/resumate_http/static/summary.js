// What is said of a letter that is written: how it came about, and what to know of it.

import { make, present } from "./dom.js";
import { said } from "./said.js";
import { OVER } from "./sentence-panel.js";
import { t } from "./words.js";

/**
 * One row: by whom, how long, at what cost, and whether all of it was found in the resume.
 * @param {Letter} letter
 */
export function summary(letter) {
  const found = letter.sentences.filter((sentence) => sentence.findings.length).length;
  const clean = t(letter.withdrawn.length ? "checkedBefore" : "allChecked");
  const checked = found ? t(found === 1 ? "withOneFinding" : "withFindings", { n: found }) : clean;
  return [written(letter), spent(letter), checked].filter(Boolean).join(" ");
}

/**
 * What is to be said of the letter; on a small screen the letter itself comes first, but
 * for what they require and the resume does not show.
 * @param {LetterDocument} document
 */
export function remarks({ letter: { notes }, posting }) {
  const gaps = posting.requirements.filter(({ kind, status }) => kind === "must" && status !== "met").map(({ text }) => beginning(text));
  const first = OVER.matches ? notes.filter((note) => gaps.some((gap) => note.includes(gap))) : [];
  const more = notes.filter((note) => !first.includes(note));
  const title = t(first.length ? "moreRemarks" : "remarks", { n: more.length });
  return present([
    first.length ? list(first) : null,
    more.length ? make("details", { class: "paste", open: !OVER.matches }, make("summary", {}, title), list(more)) : null,
  ]);
}

/** @param {string[]} notes */
function list(notes) {
  return make("ul", { class: "warning" }, ...notes.map((note) => make("li", {}, said(note))));
}

/**
 * How a requirement begins where a remark tells of it, which shortens long ones.
 * @param {string} text
 */
function beginning(text) {
  return text.replace(/[ .;]+$/, "").split(/\s+/).slice(0, 12).join(" ");
}

/** @param {Letter} letter */
function written({ writer, text, version, timings_ms }) {
  const how = writer === "composer" ? t("byRules") : t("byModel", { writer });
  const words = text.split(/\s+/).length;
  // Later versions were made in the time of a turn, which nobody measured.
  if (version > 1 || !timings_ms.total) return t("written", { how, words });
  return t("writtenIn", { how, words, seconds: inWords(timings_ms.total / 1000, 1) });
}

/** @param {Letter} letter */
function spent({ usage }) {
  const tokens = usage.input_tokens + usage.output_tokens;
  if (!tokens) return "";
  if (usage.cost === null) return t("tokens", { tokens: inWords(tokens, 0) });
  return t("cost", { tokens: inWords(tokens, 0), cost: inWords(usage.cost, 4) });
}

/** @param {number} value @param {number} digits */
function inWords(value, digits) {
  return value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: digits });
}
