// All letters: searched, opened, what became of them, duplicated, deleted.

import { $, ask, button, make, notice, select } from "./dom.js";
import { outcomeField, outcomes } from "./outcome.js";
import { state } from "./state.js";
import { moment, t, tongue } from "./words.js";
import { listening } from "./writing.js";

/** @typedef {{ words: string, outcome: string, top: number }} Place where somebody was in the list */

/** @param {HTMLElement} place @param {Page} page */
export async function show(place, { server, leaving }) {
  listening(server);
  const list = make("ul", { id: "history", class: "list letters", tabindex: -1 });
  const count = make("p", { class: "hint", role: "status" });
  const words = make("input", { type: "search", id: "search", placeholder: t("searchHint") });
  const became = select([["", t("allOutcomes")], ...outcomes().slice(1)], "", { id: "outcome-filter" });
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  async function load() {
    const turn = ++asked;
    const { letters } = await server.ask("fetchLetters", { q: words.value, outcome: became.value || null });
    if (turn !== asked) return;
    const searching = words.value || became.value;
    const none = searching ? [t("nothingFound")] : [t("noLetters"), " ", make("a", { href: "#" }, t("writeOne"))];
    count.replaceChildren(...(letters.length ? [t("letterCount", { n: letters.length })] : none));
    const titles = letters.map(titleOf);
    const twins = new Set(titles.filter((title, index) => titles.indexOf(title) !== index));
    list.replaceChildren(...letters.map((letter) => row(server, letter, twins.has(titleOf(letter)), load)));
  }
  // Who comes back to this entry of the browser's history finds it as it was left.
  const leave = () => {
    globalThis.history.replaceState({ left: true }, "");
    state.keep("letters", JSON.stringify({ words: words.value, outcome: became.value, top: scrollY }));
  };
  list.addEventListener("click", leave);
  const back = /** @type {Place | null} */ (globalThis.history.state?.left ? JSON.parse(state.kept("letters", "null")) : null);
  if (back) [words.value, became.value] = [back.words, back.outcome];
  const soon = () => {
    leave();
    clearTimeout(timer);
    timer = setTimeout(() => load().catch(notice), 200);
  };
  words.addEventListener("input", soon);
  became.addEventListener("change", soon);
  const end = server.on("letter.ready", soon);
  leaving(() => (clearTimeout(timer), end()));
  place.append(
    make("h2", {}, t("letters")),
    make("search", { class: "row" }, make("label", {}, t("search"), words), make("label", {}, t("outcome"), became)),
    count,
    list,
  );
  await load();
  if (back) scrollTo(0, back.top);
}

/** @param {LetterSummary} letter */
function titleOf({ title, company }) {
  return [title, company].filter(Boolean).join(" — ") || t("aLetter");
}

/**
 * One letter; where *twins* have its title, too, what it is called tells it from them.
 * @param {Server} server
 * @param {LetterSummary} letter
 * @param {boolean} twins
 * @param {() => Promise<void>} load
 */
function row(server, letter, twins, load) {
  const { version } = letter;
  const made = [letter.resume_filename, tongue(letter.language), t(letter.tone), t(letter.length)].filter(Boolean).join(" · ");
  const at = moment(letter.written_at ?? letter.created_at);
  const when = version > 1 ? t("changedAt", { when: at }) : at;
  const title = twins ? `${titleOf(letter)} (${made}, ${when})` : titleOf(letter);
  const outcome = outcomeField(server, letter.id, letter.outcome?.state, { "aria-label": t("outcomeOf", { title }) });
  const stale = letter.withdrawn.length ? make("small", { class: "partly" }, t("withdrawn")) : null;
  return make(
    "li",
    {},
    make("div", {}, make("a", { href: `#letter=${letter.id}`, "aria-label": title }, titleOf(letter)), make("small", {}, made), make("small", {}, `${when} · ${t(`status.${letter.status}`)} · ${t("version", { n: version })}`), stale),
    make(
      "div",
      { class: "row quiet" },
      outcome,
      button(t("duplicate"), () => duplicate(server, letter.id), { class: "link", "aria-label": t("duplicateOne", { title }) }),
      button(t("remove"), () => remove(server, letter.id, title, load), { class: "link", "aria-label": t("removeOne", { name: title }) }),
    ),
  );
}

/** @param {Server} server @param {string} id */
async function duplicate(server, id) {
  const posting = make("textarea", { rows: 10, required: true, id: "other-posting" });
  const content = make("div", { class: "fields" }, make("p", { class: "hint" }, t("duplicateHint")), make("label", { for: "other-posting" }, t("posting")), posting);
  if (!(await ask(t("duplicateTitle"), content, t("writeLetter")))) return;
  const asked = await server.ask("duplicateLetter", { letter_id: id, posting: posting.value });
  location.hash = `letter=${asked.letter_id}`;
}

/** @param {Server} server @param {string} id @param {string} title @param {() => Promise<void>} load */
async function remove(server, id, title, load) {
  if (!(await ask(t("removeLetter", { title }), make("p", {}, t("removeLetterSure")), t("remove"), "danger"))) return;
  await server.ask("eraseLetter", { letter_id: id });
  await load();
  // What was pressed is gone; the others are here.
  $("history").focus({ preventScroll: true });
}
