// The letter as it is read: paragraphs of sentences, each marked by whom it is about.

import { make } from "./dom.js";
import { t } from "./words.js";

const KINDS = ["candidate", "employer", "connecting"];

/**
 * What the marks mean.
 * @param {Letter} letter
 */
export function legend(letter) {
  const marks = KINDS.map((kind) => make("li", {}, make("span", { class: `sample ${kind}`, id: `about-${kind}` }, t(`about.${kind}`))));
  if (letter.sentences.some((sentence) => sentence.findings.length)) {
    marks.push(make("li", {}, make("span", { class: "sample finding" }, t("about.finding"))));
  }
  if (letter.withdrawn.length) marks.push(make("li", {}, make("span", { class: "sample stale" }, t("about.stale"))));
  if (changed(letter).size) marks.push(make("li", {}, make("span", { class: "sample changed" }, t("about.changed"))));
  return make("ul", { class: "legend", "aria-label": t("legend") }, ...marks);
}

/**
 * The letter's paragraphs.
 * @param {LetterView} view
 */
export function paragraphs(view) {
  const { letter } = view.document;
  const news = changed(letter);
  /** @type {Map<number, HTMLElement>} */
  const found = new Map();
  letter.sentences.forEach((sentence, index) => {
    const place = found.get(sentence.paragraph) ?? make("p", {});
    if (place.childNodes.length) place.append(" ");
    place.append(span(view, sentence, index, news.has(index)));
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

/** @param {Letter} letter */
function changed(letter) {
  const changes = letter.turn?.changes ?? [];
  return new Set(changes.filter((change) => change.after && change.to_index !== null).map((change) => change.to_index));
}

/** @param {LetterView} view @param {Sentence} sentence @param {number} index @param {boolean} isNew */
function span(view, sentence, index, isNew) {
  const kinds = ["sentence", sentence.about];
  if (sentence.findings.length) kinds.push("finding");
  if (sentence.citations.some((id) => view.document.letter.withdrawn.includes(id))) kinds.push("stale");
  if (sentence.locked) kinds.push("locked");
  if (isNew) kinds.push("changed");
  const element = make(
    "span",
    { class: kinds.join(" "), role: "button", tabindex: 0, "data-index": index, "aria-describedby": `about-${sentence.about}` },
    ...lines(sentence.text),
  );
  element.addEventListener("pointerenter", () => view.panel.glance(index));
  element.addEventListener("pointerleave", () => view.panel.glance(null));
  element.addEventListener("focus", () => view.panel.show(index));
  element.addEventListener("click", () => view.panel.show(index));
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    view.panel.enter(index);
  });
  return element;
}
