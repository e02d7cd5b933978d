// The posting as it was pasted, kept because postings disappear; and a letter anew from it.

import { button, make, notice } from "./dom.js";
import { keepReview, reviewed } from "./posting-review.js";
import { state } from "./state.js";
import { t } from "./words.js";

/**
 * A box that fetches the posting when it is opened.
 * @param {LetterView} view
 */
export function posting(view) {
  const text = make("div", { class: "pasted" });
  const box = make("details", { class: "card", id: "pasted" }, make("summary", {}, t("thePosting")), make("p", { class: "hint" }, t("thePostingHint")), button(t("writeAnew"), () => writeAnew(view)), text);
  const load = async () => {
    text.replaceChildren((await fetched(view)).text);
    text.lang = view.document.posting.language;
  };
  box.addEventListener("toggle", () => box.open && load().catch(notice));
  return box;
}

/**
 * What could not be read from the posting, and a way to say it.
 * @param {LetterView} view
 * @returns {Node[]}
 */
export function unread(view) {
  const { title, company } = view.document.posting;
  if (title && company) return [];
  const missing = t(title ? "unread.company" : company ? "unread.title" : "unread.both");
  return [make("span", {}, missing), button(t("writeAnew"), () => writeAnew(view))];
}

/**
 * Bring the posting, as it was read, to where letters are asked for: there it is corrected.
 * @param {LetterView} view
 */
async function writeAnew(view) {
  const { text } = await fetched(view);
  const { letter, resume } = view.document;
  state.keep("posting", text);
  keepReview(reviewed(view.document));
  // What was changed, or sent, is not to go unless the person says so.
  state.keep("replaces", JSON.stringify({ id: letter.id, gladly: letter.version === 1 && !view.outcome.querySelector("select")?.value }));
  for (const wish of /** @type {const} */ (["tone", "length"])) state.keep(wish, letter[wish]);
  if (resume) state.chosen = resume.id;
  location.hash = "";
}

/** @param {LetterView} view */
function fetched(view) {
  return view.server.ask("fetchPosting", { letter_id: view.id });
}
