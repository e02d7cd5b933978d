// The letter as it is read: paragraphs of sentences, each marked by whom it is about.

import { make } from "./dom.js";
import { t } from "./words.js";

const KINDS = ["candidate", "employer", "connecting", "finding", "stale", "locked", "changed", "differs"];

/**
 * What the marks mean that the letter has.
 * @param {LetterView} view
 * @param {string[][]} marked What `kinds` tells of it.
 */
export function legend(view, marked) {
  const found = new Set(marked.flat());
  const other = view.looking ? t("about.differs") : t("about.differsFrom", { n: view.against?.version ?? "" });
  const marks = KINDS.filter((kind) => found.has(kind)).map((kind) => make("li", {}, make("span", { class: `sample ${kind}`, id: `about-${kind}` }, kind === "differs" ? other : t(`about.${kind}`))));
  return make("ul", { class: "legend", "aria-label": t("legend") }, ...marks);
}

/**
 * The letter's paragraphs.
 * @param {LetterView} view
 * @param {string[][]} marked What `kinds` tells of it.
 */
export function paragraphs(view, marked) {
  const { letter } = view.document;
  /** @type {Map<number, HTMLElement>} */
  const found = new Map();
  letter.sentences.forEach((sentence, index) => {
    const place = found.get(sentence.paragraph) ?? make("p", {});
    if (place.childNodes.length) place.append(" ");
    place.append(span(view, sentence, index, marked[index] ?? []));
    found.set(sentence.paragraph, place);
  });
  return [...found.values()];
}

/**
 * What leads in, and below it the items of a list; most sentences have none.
 * @param {string} text
 */
function lines(text) {
  const [lead, ...items] = text.split("\n• ");
  return [lead, ...items.map((item) => make("span", { class: "item" }, item))];
}

/**
 * For each sentence, whom it is about, and how it is marked besides.
 * @param {LetterView} view
 */
export function kinds(view) {
  const { sentences, turn, withdrawn } = view.document.letter;
  const places = new Set(view.differences.map(({ from, to }) => (view.looking ? from : to)));
  const changes = (turn?.changes ?? []).filter((change) => change.after && change.to_index !== null);
  const changed = new Set(changes.map((change) => change.to_index));
  return sentences.map((sentence, index) => {
    /** @type {string[]} */
    const found = [sentence.about];
    if (sentence.findings.length) found.push("finding");
    if (sentence.citations.some((id) => withdrawn.includes(id))) found.push("stale");
    if (sentence.locked) found.push("locked");
    if (view.against ? places.has(index) : changed.has(index)) found.push(view.against ? "differs" : "changed");
    return found;
  });
}

/** @param {LetterView} view @param {Sentence} sentence @param {number} index @param {string[]} kinds */
function span(view, sentence, index, kinds) {
  const element = make(
    "span",
    { class: ["sentence", ...kinds].join(" "), role: "button", tabindex: 0, "data-index": index, "aria-describedby": kinds.map((kind) => `about-${kind}`).join(" ") },
    ...lines(sentence.text),
  );
  // A page that moves under a pointer which rests makes it enter: who goes by keys sees what they chose.
  element.addEventListener("pointermove", () => view.panel.glance(index));
  element.addEventListener("pointerleave", () => view.panel.glance(null));
  element.addEventListener("focus", () => view.panel.show(index));
  element.addEventListener("click", () => view.panel.show(index));
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") view.panel.back();
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    view.panel.enter(index);
  });
  return element;
}
