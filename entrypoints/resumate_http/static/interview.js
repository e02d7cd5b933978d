// The questions that a letter invites, with the lines to answer from.

import { button, make, notice, save } from "./dom.js";
import { mark } from "./lines.js";
import { t } from "./words.js";

/**
 * A box that asks for the questions when it is opened.
 * @param {LetterView} view
 */
export function interview(view) {
  const list = make("ol", { class: "list" });
  const asked = async () => {
    const version = view.document.letter.version;
    const { questions } = await view.server.ask("prepareInterview", { letter_id: view.id, version });
    return questions;
  };
  const take = button("TXT", async () => {
    const told = (await asked()).map((question) => plain(view, question)).join("\n\n");
    const name = [t("interview"), view.document.posting.company].filter(Boolean).join(" - ");
    save({ blob: new Blob([told, "\n"], { type: "text/plain" }), name: `${name}.txt` });
  });
  const files = make("div", { class: "row", role: "group", "aria-label": t("interview") }, take);
  const box = make("details", { class: "card", id: "interview" }, make("summary", {}, t("interview")), make("p", { class: "hint" }, t("interviewHint")), files, list);
  const load = async () => list.replaceChildren(...(await asked()).map((question) => row(view, question)));
  box.addEventListener("toggle", () => box.open && load().catch(notice));
  return box;
}

/**
 * The sentence that invites a question.
 * @param {LetterView} view
 * @param {InterviewQuestion} question
 */
function invites(view, { sentence }) {
  return sentence === null ? null : view.document.letter.sentences[sentence]?.text;
}

/** @param {LetterView} view @param {InterviewQuestion} question */
function plain(view, question) {
  const said = invites(view, question);
  const answers = question.lines.map((line) => `  ${line.id}  ${line.text}`);
  return [...(said ? [t("quoted", { text: said })] : []), question.text, ...answers].join("\n");
}

/** @param {LetterView} view @param {InterviewQuestion} question */
function row(view, question) {
  const { text, lines } = question;
  const said = invites(view, question);
  const answers = lines.map((line) => make("small", { class: "line" }, mark(line), ` ${line.text}`));
  return make("li", {}, said ? make("small", {}, t("quoted", { text: said })) : null, text, ...answers);
}
