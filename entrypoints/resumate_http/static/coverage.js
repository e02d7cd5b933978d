// What they ask for, and what of the resume answers it; what is missing can be answered.

import { $, button, make, present } from "./dom.js";
import { stateFact } from "./facts.js";
import { mark } from "./lines.js";
import { said } from "./said.js";
import { t } from "./words.js";

const SHOWN = 2;
const ORDER = ["met", "partly", "missing"];

/** @param {LetterView} view */
export function coverage(view) {
  const { posting, resume } = view.document;
  const lines = new Map((resume?.lines ?? []).map((line) => [line.id, line]));
  const counts = ORDER.map((status) => {
    const n = posting.requirements.filter((requirement) => requirement.status === status).length;
    return n ? make("span", { class: `tally ${status}` }, t(`tally.${status}`, { n })) : null;
  });
  const warnings = posting.warnings.map((warning) => make("li", {}, said(warning)));
  return present([
    make("summary", {}, make("h3", {}, t("theyAsk")), make("span", { class: "row" }, ...counts)),
    posting.reference ? make("p", { class: "hint" }, t("reference", { it: posting.reference })) : null,
    warnings.length ? make("ul", { class: "warning" }, ...warnings) : null,
    posting.requirements.length
      ? make("ul", { class: "list" }, ...gapsFirst(posting.requirements).map((requirement) => row(view, requirement, lines)))
      : make("p", { class: "hint" }, t("noRequirements")),
  ]);
}

/**
 * What is missing can be answered, so it comes first; else the posting's order holds.
 * @param {Requirement[]} requirements
 */
function gapsFirst(requirements) {
  return [...requirements].sort((a, b) => ORDER.indexOf(b.status) - ORDER.indexOf(a.status));
}

/** @param {LetterView} view @param {Requirement} requirement @param {Map<string, Line>} lines */
function row(view, requirement, lines) {
  const { posting, resume } = view.document;
  const head = make("div", {}, make("span", { class: `status ${requirement.status}` }, t(requirement.status)), " ", make("span", { lang: posting.language }, requirement.text), " ", make("small", { class: "kind" }, t(`kind.${requirement.kind}`)));
  const evidence = requirement.evidence.slice(0, SHOWN).flatMap((id) => lines.get(id) ?? []);
  const shown = evidence.map((line) => {
    const small = make("small", { class: "line" }, mark(line), " ", make("span", { lang: resume?.language }, line.text));
    small.addEventListener("pointermove", () => view.lightSentences(line.id));
    small.addEventListener("pointerleave", () => view.lightSentences(null));
    return small;
  });
  return make("li", {}, head, ...shown, ...answer(view, requirement));
}

/** @param {LetterView} view @param {Requirement} requirement */
function answer(view, requirement) {
  const { letter, resume } = view.document;
  if (requirement.status === "met" || !resume || letter.status !== "ready" || view.looking) return [];
  const say = async () => {
    const fact = await stateFact(view.server, resume, { title: t("haveYou", { what: requirement.text }) });
    if (!fact) return;
    $("said").textContent = t("factKept");
    await view.answer(t("shown.ask", { what: requirement.text }), fact.id);
  };
  return [button(t("haveYouShort"), say, { class: "link", "aria-label": `${t("haveYouShort")}: ${requirement.text}` })];
}
