// All letters: searched, opened, what became of them, duplicated, deleted.

import { $, ask, button, make, notice, select } from "./dom.js";
import { outcomeField, outcomes } from "./outcome.js";
import { moment, t } from "./words.js";
import { listening } from "./writing.js";

/** @param {HTMLElement} place @param {Page} page */
export async function show(place, { server, leaving }) {
  listening(server);
  const list = make("ul", { id: "history", class: "list letters", tabindex: -1 });
  const count = make("p", { class: "hint", role: "status" });
  const words = make("input", { type: "search", id: "search", placeholder: t("searchHint") });
  const state = select([["", t("allOutcomes")], ...outcomes().slice(1)], "", { id: "outcome-filter" });
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  async function load() {
    const turn = ++asked;
    const { letters } = await server.ask("fetchLetters", { q: words.value, outcome: state.value || null });
    if (turn !== asked) return;
    const searching = words.value || state.value;
    const none = searching ? [t("nothingFound")] : [t("noLetters"), " ", make("a", { href: "#" }, t("writeOne"))];
    count.replaceChildren(...(letters.length ? [t("letterCount", { n: letters.length })] : none));
    list.replaceChildren(...letters.map((letter) => row(server, letter, load)));
  }
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => load().catch(notice), 200);
  };
  words.addEventListener("input", soon);
  state.addEventListener("change", soon);
  const end = server.on("letter.ready", soon);
  leaving(() => (clearTimeout(timer), end()));
  place.append(
    make("h2", {}, t("letters")),
    make("search", { class: "row" }, make("label", {}, t("search"), words), make("label", {}, t("outcome"), state)),
    count,
    list,
  );
  await load();
}

/** @param {Server} server @param {LetterSummary} letter @param {() => Promise<void>} load */
function row(server, letter, load) {
  const title = [letter.title, letter.company].filter(Boolean).join(" — ") || t("aLetter");
  const when = moment(letter.created_at);
  const outcome = outcomeField(server, letter.id, letter.outcome?.state, { "aria-label": t("outcomeOf", { title }) });
  const stale = letter.withdrawn.length ? make("small", { class: "partly" }, t("withdrawn")) : null;
  return make(
    "li",
    {},
    make("div", {}, make("a", { href: `#letter=${letter.id}` }, title), make("small", {}, `${when} · ${t(`status.${letter.status}`)} · ${t("version", { n: letter.version })}`), stale),
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
  const posting = make("textarea", { rows: 10, required: true, maxlength: 60000, id: "other-posting" });
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
