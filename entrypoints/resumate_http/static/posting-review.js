// What a posting asks, before a letter is written: to be read, and corrected.

import { $, button, make, select } from "./dom.js";
import { mark } from "./lines.js";
import { state } from "./state.js";
import { t } from "./words.js";

const KINDS = ["must", "nice", "duty"];
const SHOWN = 2;

/** @typedef {{ status: string | null, shown: Line[] }} Compared how a requirement is answered, and by which lines */
/** @typedef {{ title: string | null, company: string | null, requirements: ({ text: string, kind: string } & Compared)[] }} Read what was read of a posting */

/**
 * What is to be reviewed of a posting that a resume was held against.
 * @param {{ posting: Posting, resume: Resume | null }} found
 * @returns {Read}
 */
export function reviewed({ posting, resume }) {
  const lines = new Map((resume?.lines ?? []).map((line) => [line.id, line]));
  const requirements = posting.requirements.map(({ text, kind, status, evidence }) => {
    return { text, kind, status, shown: evidence.slice(0, SHOWN).flatMap((id) => lines.get(id) ?? []) };
  });
  return { title: posting.title, company: posting.company, requirements };
}

/**
 * Let the next review begin with *read*.
 * @param {Read} read
 */
export function keepReview(read, changed = false) {
  state.keep("review", JSON.stringify({ ...read, changed }));
}

export class PostingReview {
  /** @type {(corrected: object | null) => Promise<Match | null>} */
  #match;
  #title = make("input", { id: "post-title", maxlength: 200 });
  #company = make("input", { id: "post-company", maxlength: 200 });
  #list = make("ul", { class: "list" });
  /** @type {WeakMap<Element, Compared>} */
  #compared = new WeakMap();
  #changed = false;

  /**
   * *match* resolves to the posting and the resume, given what is corrected or null.
   * @param {(corrected: object | null) => Promise<Match | null>} match
   */
  constructor(match) {
    this.#match = match;
    const again = button(t("compareAgain"), () => this.look());
    const add = button(t("addRequirement"), () => this.#add());
    this.body = make(
      "div",
      { class: "fields", hidden: true },
      make("label", { for: "post-title" }, t("postTitle")),
      this.#title,
      make("label", { for: "post-company" }, t("postCompany")),
      this.#company,
      make("h4", {}, t("theyAsk")),
      this.#list,
      make("div", { class: "row" }, add, again),
    );
    this.body.addEventListener("input", () => this.#touched());
    this.box = make("div", { id: "posting-review" }, button(t("seeWhatTheyAsk"), () => this.look()), this.body);
    const kept = state.kept("review");
    if (kept) this.#show(JSON.parse(kept));
  }

  /** What the person says that the posting asks; null if it was read right, or not looked at. */
  get corrected() {
    if (!this.#changed) return null;
    const requirements = this.#requirements.map(({ text, kind }) => ({ text, kind }));
    return { title: this.#title.value, company: this.#company.value, requirements: requirements.filter((one) => one.text.trim()) };
  }

  get #requirements() {
    return [...this.#list.children].map((row) => ({
      text: row.querySelector("textarea")?.value ?? "",
      kind: row.querySelector("select")?.value ?? "must",
      ...(this.#compared.get(row) ?? { status: null, shown: [] }),
    }));
  }

  /** What was corrected outlives another view. */
  #keep() {
    const { value: title } = this.#title;
    const { value: company } = this.#company;
    keepReview({ title, company, requirements: this.#requirements }, this.#changed);
  }

  #touched() {
    this.#changed = true;
    this.#keep();
  }

  /** Read the posting, or hold what was corrected against the resume again. */
  async look() {
    const changed = this.#changed;
    const found = await this.#match(this.corrected);
    if (!found) return;
    const read = reviewed(found);
    this.#show({ ...read, changed });
    $("said").textContent = `${t("theyAsk")}: ${read.requirements.length}`;
    this.#keep();
  }

  /** @param {Read & { changed: boolean }} posting */
  #show({ title, company, requirements, changed }) {
    this.#title.value = title ?? "";
    this.#company.value = company ?? "";
    this.#list.replaceChildren(...requirements.map((one) => this.#row(one)));
    this.#changed = changed;
    this.body.hidden = false;
  }

  /** The posting is another one now. */
  forget() {
    this.#changed = false;
    this.body.hidden = true;
    state.keep("review", "");
  }

  /** @param {{ text: string, kind: string } & Compared} requirement */
  #row({ text, kind, status, shown }) {
    const words = make("textarea", { rows: 2, "aria-label": t("requirementText") });
    words.value = text;
    const kinds = select(KINDS.map((one) => [one, t(`kind.${one}`)]), kind, { "aria-label": t("requirementKind") });
    const drop = make("button", { type: "button", class: "link", "aria-label": t("dropOne", { text }) }, t("leaveOut"));
    const row = make(
      "li",
      {},
      words,
      make("div", { class: "row" }, status ? make("span", { class: `status ${status}` }, t(status)) : null, kinds, drop),
      ...shown.map((line) => make("small", { class: "line" }, mark(line), ` ${line.text}`)),
    );
    this.#compared.set(row, { status, shown });
    drop.addEventListener("click", () => {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      (next?.querySelector("textarea") ?? this.box.querySelector("button"))?.focus();
      row.remove();
      this.#touched();
    });
    return row;
  }

  #add() {
    const row = this.#row({ text: "", kind: "must", status: null, shown: [] });
    this.#list.append(row);
    this.#touched();
    row.querySelector("textarea")?.focus();
  }
}
