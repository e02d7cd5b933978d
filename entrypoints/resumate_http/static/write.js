// What should the letter be made from? A resume, a posting, and a few wishes.

import { $, busy, button, make, notice, select, unsay } from "./dom.js";
import { PostingReview } from "./posting-review.js";
import { Resumes } from "./resumes.js";
import { remembering, state } from "./state.js";
import { language, t } from "./words.js";
import { listening } from "./writing.js";

const WISHES = {
  tone: () => [["plain", t("plain")], ["warm", t("warm")], ["formal", t("formal")]],
  length: () => [["standard", t("standard")], ["short", t("short")], ["long", t("long")]],
  language: () => [["auto", t("asPosting")], ["en", "English"], ["de", "Deutsch"], ["fr", "Français"], ["es", "Español"]],
  writer: () => [["auto", t("bestWriter")], ["composer", t("noModel")]],
};

/** @param {HTMLElement} place @param {Page} page */
export async function show(place, { server, leaving }) {
  listening(server);
  /** @type {Resumes} */
  const resumes = new Resumes(server, button(t("tryExample"), () => example(resumes, posting), { class: "link" }));
  leaving(() => resumes.leave());
  const posting = remembering(
    make("textarea", { id: "posting", "aria-required": "true", rows: 12, placeholder: t("pastePosting") }),
    "posting",
  );
  /** @type {[string, HTMLSelectElement][]} */
  const wishes = Object.entries(WISHES).map(([name, options]) => {
    const field = select(options(), state.kept(name), { id: name });
    field.addEventListener("change", () => state.keep(name, field.value));
    return [name, field];
  });
  const review = new PostingReview(async (corrected) => {
    if (!(await complete(resumes, posting))) return null;
    return server.ask("matchPosting", { resume_id: state.chosen, posting: posting.value, corrected });
  });
  posting.addEventListener("input", () => {
    unsay();
    review.forget();
    replaced.forget();
  });
  const replaced = replacing();
  const foretold = make("p", { id: "foretold", class: "hint", role: "status" });
  const go = make("button", { class: "primary wide-button", id: "write" }, t("writeLetter"));
  const form = make(
    "form",
    { id: "letter-form", class: "card" },
    make("h3", {}, step(2), make("label", { for: "posting" }, t("posting"))),
    posting,
    review.box,
    make("div", { class: "wishes" }, ...wishes.map(([name, field]) => make("label", {}, t(name), field))),
    replaced.box,
    foretold,
    go,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    busy(go, async () => {
      if (!(await complete(resumes, posting))) return;
      const wanted = Object.fromEntries(wishes.map(([name, field]) => [name, field.value]));
      const asked = await server.ask("userInference", { resume_id: state.chosen, posting: posting.value, corrected: review.corrected, ...wanted });
      if (replaced.chosen) listening(server).replace(asked.letter_id, replaced.chosen);
      state.keep("posting", "");
      replaced.forget();
      review.forget();
      location.hash = `letter=${asked.letter_id}`;
    });
  });
  place.append(
    make("h2", {}, t("madeFrom")),
    make("div", { class: "columns" }, make("section", { class: "card" }, make("h3", {}, step(1), t("yourResume")), resumes.box), form),
  );
  await Promise.all([resumes.load(), offerWriters(server, Object.fromEntries(wishes), foretold)]);
}

/**
 * Whether a resume and a posting are there, and the view is still shown; resumes that are
 * fetched and one that is being read are waited for. The first that is missing is asked
 * for, and gets the focus.
 * @param {Resumes} resumes
 * @param {HTMLTextAreaElement} posting
 */
async function complete(resumes, posting) {
  await resumes.known.catch(() => resumes.load());
  if (resumes.reading) {
    notice(t("stillReading"));
    await resumes.reading;
    unsay();
    if (!resumes.box.isConnected) return false;
  }
  if (state.chosen && posting.value.trim()) return true;
  notice(t(state.chosen ? "postingFirst" : "resumeFirst"));
  (state.chosen ? posting : $("file")).focus();
  return false;
}

/**
 * Offer each model that can write by its name, too; and say before a letter is asked for
 * what cannot come of the choice: only a strong model translates.
 * @param {Server} server
 * @param {Record<string, HTMLSelectElement>} wishes
 * @param {HTMLElement} foretold
 */
async function offerWriters(server, { writer: field, language: wanted }, foretold) {
  if (!field || !wanted) return;
  const { models } = await server.ask("fetchModels").catch(() => ({ models: [] }));
  const others = models.filter((model) => model.state === "ready" && model.writer !== "composer");
  const foretell = () => {
    const writes = models.find((model) => (field.value === "auto" ? model.chosen : model.writer === field.value));
    const free = !writes || writes.style === "free";
    const translated = free || wanted.value === "auto";
    if (wanted.options[0]) wanted.options[0].textContent = t(free ? "asPosting" : "asResume");
    const none = models.some((model) => model.state === "away") ? "modelAway" : "noModelHere";
    foretold.textContent = !models.length || (others.length && translated) ? "" : t(others.length ? "notTranslated" : none);
  };
  for (const one of [field, wanted]) one.addEventListener("change", foretell);
  field.append(...others.map((model) => make("option", { value: model.writer }, model.model || model.writer)));
  field.dataset["offered"] = String(others.length);
  const kept = state.kept(field.id);
  if (others.some((model) => model.writer === kept)) field.value = kept;
  foretell();
}

/** Whether the new letter is to take the place of that from which its posting came. */
function replacing() {
  /** @type {{ id: string, gladly: boolean } | null} */
  const older = JSON.parse(state.kept("replaces", "null"));
  const choice = make("input", { type: "checkbox", id: "replaces", checked: older?.gladly });
  const box = make("label", { class: "choice plain", hidden: !older }, choice, make("span", {}, t("takesPlace")));
  return {
    box,
    get chosen() {
      return older && !box.hidden && choice.checked ? older.id : null;
    },
    forget() {
      state.keep("replaces", "");
      box.hidden = true;
    },
  };
}

/** @param {number} n */
function step(n) {
  return make("span", { class: "step", "aria-hidden": "true" }, String(n));
}

/**
 * The resume and the posting of an invented person, as if they had been brought.
 * @param {Resumes} resumes
 * @param {HTMLTextAreaElement} posting
 */
async function example(resumes, posting) {
  const [resume, text] = await Promise.all(
    [`resume-${language()}.md`, `posting-${language()}.txt`].map(async (name) => (await fetch(`example/${name}`)).text()),
  );
  if (!resume || !text) return;
  posting.value = text;
  posting.dispatchEvent(new Event("input"));
  await resumes.upload(new File([resume], t("exampleName"), { type: "text/markdown" }));
}
