// What should the letter be made from? A resume, a posting, and a few wishes.

import { busy, make, notice, select } from "./dom.js";
import { PostingReview } from "./posting-review.js";
import { Resumes } from "./resumes.js";
import { remembering, state } from "./state.js";
import { t } from "./words.js";

const WISHES = {
  tone: () => [["plain", t("plain")], ["warm", t("warm")], ["formal", t("formal")]],
  length: () => [["standard", t("standard")], ["short", t("short")], ["long", t("long")]],
  language: () => [["auto", t("asPosting")], ["en", "English"], ["de", "Deutsch"]],
  writer: () => [["auto", t("bestWriter")], ["composer", t("noModel")]],
};

/** @param {HTMLElement} place @param {Page} page */
export async function show(place, { server }) {
  const resumes = new Resumes(server);
  const posting = remembering(
    make("textarea", { id: "posting", required: true, rows: 14, maxlength: 60000, placeholder: t("pastePosting") }),
    "posting",
  );
  /** @type {[string, HTMLSelectElement][]} */
  const wishes = Object.entries(WISHES).map(([name, options]) => {
    const field = select(options(), state.kept(name), { id: name });
    field.addEventListener("change", () => state.keep(name, field.value));
    return [name, field];
  });
  const review = new PostingReview(async (corrected) => {
    if (!state.chosen) notice(t("resumeFirst"));
    else if (!posting.value.trim()) posting.focus();
    if (!state.chosen || !posting.value.trim()) return null;
    return server.ask("matchPosting", { resume_id: state.chosen, posting: posting.value, corrected });
  });
  posting.addEventListener("input", () => review.forget());
  const go = make("button", { class: "primary wide-button", id: "write" }, t("writeLetter"));
  const form = make(
    "form",
    { id: "letter-form", class: "card" },
    make("h3", {}, make("label", { for: "posting" }, t("posting"))),
    posting,
    review.box,
    make("div", { class: "wishes" }, ...wishes.map(([name, field]) => make("label", {}, t(name), field))),
    go,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!state.chosen) return notice(t("resumeFirst"));
    busy(go, async () => {
      const wanted = Object.fromEntries(wishes.map(([name, field]) => [name, field.value]));
      const asked = await server.ask("userInference", { resume_id: state.chosen, posting: posting.value, corrected: review.corrected, ...wanted });
      state.keep("posting", "");
      location.hash = `letter=${asked.letter_id}`;
    });
  });
  place.append(
    make("h2", {}, t("madeFrom")),
    make("div", { class: "columns" }, make("section", { class: "card" }, make("h3", {}, t("yourResume")), resumes.box), form),
  );
  await resumes.load();
  return () => resumes.leave();
}
