// What a posting asks, before a letter is written: to be read, and corrected.

import { button, make, select } from "./dom.js";
import { mark } from "./lines.js";
import { t } from "./words.js";

const KINDS = ["must", "nice", "duty"];
const SHOWN = 2;

export class PostingReview {
  /** @type {(corrected: object | null) => Promise<Match | null>} */
  #match;
  #title = make("input", { id: "post-title", maxlength: 200 });
  #company = make("input", { id: "post-company", maxlength: 200 });
  #list = make("ul", { class: "list" });
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
    this.body.addEventListener("input", () => (this.#changed = true));
    this.box = make("div", { id: "posting-review" }, button(t("seeWhatTheyAsk"), () => this.look()), this.body);
  }

  /** What the person says that the posting asks; null if it was read right, or not looked at. */
  get corrected() {
    if (!this.#changed) return null;
    const requirements = [...this.#list.children].map((row) => ({
      text: row.querySelector("textarea")?.value ?? "",
      kind: row.querySelector("select")?.value,
    }));
    return { title: this.#title.value, company: this.#company.value, requirements: requirements.filter((one) => one.text.trim()) };
  }

  /** Read the posting, or hold what was corrected against the resume again. */
  async look() {
    const changed = this.#changed;
    const found = await this.#match(this.corrected);
    if (!found) return;
    this.#title.value = found.posting.title ?? "";
    this.#company.value = found.posting.company ?? "";
    const lines = new Map(found.resume.lines.map((line) => [line.id, line]));
    this.#list.replaceChildren(...found.posting.requirements.map((one) => this.#row(one, lines)));
    this.#changed = changed;
    this.body.hidden = false;
  }

  /** The posting is another one now. */
  forget() {
    this.#changed = false;
    this.body.hidden = true;
  }

  /**
   * @param {Pick<Requirement, "text" | "kind" | "evidence"> & { status: string | null }} requirement
   * @param {Map<string, Line>} lines
   */
  #row({ text, kind, status, evidence }, lines) {
    const words = make("textarea", { rows: 2, maxlength: 500, "aria-label": t("requirementText") });
    words.value = text;
    const kinds = select(KINDS.map((one) => [one, t(`kind.${one}`)]), kind, { "aria-label": t("requirementKind") });
    const drop = make("button", { type: "button", class: "link", "aria-label": t("dropOne", { text }) }, t("leaveOut"));
    const shown = evidence.slice(0, SHOWN).map((id) => lines.get(id)).filter((line) => line !== undefined);
    const row = make(
      "li",
      {},
      words,
      make("div", { class: "row" }, status ? make("span", { class: `status ${status}` }, t(status)) : null, kinds, drop),
      ...shown.map((line) => make("small", { class: "line" }, mark(line), ` ${line.text}`)),
    );
    drop.addEventListener("click", () => {
      this.#changed = true;
      const next = row.nextElementSibling ?? row.previousElementSibling;
      (next?.querySelector("textarea") ?? this.box.querySelector("button"))?.focus();
      row.remove();
    });
    return row;
  }

  #add() {
    this.#changed = true;
    const row = this.#row({ text: "", kind: "must", status: null, evidence: [] }, new Map());
    this.#list.append(row);
    row.querySelector("textarea")?.focus();
  }
}
