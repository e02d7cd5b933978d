// The questions that a letter invites, with the lines to answer from.

import { make, notice } from "./dom.js";
import { mark } from "./lines.js";
import { t } from "./words.js";

/**
 * A box that asks for the questions when it is opened.
 * @param {LetterView} view
 */
export function interview(view) {
  const list = make("ol", { class: "list" });
  const box = make("details", { class: "card", id: "interview" }, make("summary", {}, t("interview")), make("p", { class: "hint" }, t("interviewHint")), list);
  const load = async () => {
    const version = view.document.letter.version;
    const { questions } = await view.server.ask("prepareInterview", { letter_id: view.id, version });
    list.replaceChildren(...questions.map((question) => row(view, question)));
  };
  box.addEventListener("toggle", () => box.open && load().catch(notice));
  return box;
}

/** @param {LetterView} view @param {InterviewQuestion} question */
function row(view, { text, sentence, lines }) {
  const said = sentence === null ? null : view.document.letter.sentences[sentence]?.text;
  const answers = lines.map((line) => make("small", { class: "line" }, mark(line), ` ${line.text}`));
  return make("li", {}, said ? make("small", {}, t("quoted", { text: said })) : null, text, ...answers);
}
