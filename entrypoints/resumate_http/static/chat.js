// Asking in words for a change, and what became of the letter by it.

import { button, busy, make } from "./dom.js";
import { difference } from "./difference.js";
import { stateFact } from "./facts.js";
import { remembering, state } from "./state.js";
import { t } from "./words.js";

const AT_ONCE = ["shorter", "longer", "warmer", "formal", "opening"];
const TO_FINISH = ["mention", "drop"];

export class Chat {
  #view;
  #answer = make("div", { id: "answer", "aria-live": "polite" });

  constructor(view) {
    this.#view = view;
    this.words = remembering(make("input", { id: "wish", maxlength: 2000, autocomplete: "off", placeholder: t("wishHint") }), "wish");
    const send = make("button", { class: "primary" }, t("send"));
    const form = make("form", { class: "row nowrap" }, make("label", { for: "wish", class: "unseen" }, t("wish")), this.words, send);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const wish = this.words.value.trim();
      if (wish) busy(send, () => this.#ask(wish));
    });
    const quick = AT_ONCE.map((key) => button(t(`quick.${key}`), () => this.#view.turn(t(`quick.${key}`)), { class: "chip" }));
    const begun = TO_FINISH.map((key) => button(`${t(`quick.${key}`)} …`, () => this.#begin(t(`quick.${key}.ask`)), { class: "chip" }));
    this.box = make("section", { id: "chat", class: "card", "aria-labelledby": "chat-title" }, make("h3", { id: "chat-title" }, t("askChange")), make("div", { class: "row chips" }, ...quick, ...begun), form, this.#answer);
  }

  async #ask(wish) {
    await this.#view.turn(wish);
    this.words.value = "";
    state.keep("wish", "");
  }

  #begin(words) {
    this.words.value = words;
    this.words.focus();
    this.words.setSelectionRange(words.length, words.length);
  }

  /** Show the turn that led to the version that is shown. */
  show(turn) {
    this.#answer.replaceChildren(...(turn ? this.#shown(turn) : []));
  }

  /** Show how a turn ended, also one that changed nothing. */
  answered(turn) {
    this.#answer.replaceChildren(...this.#shown(turn));
  }

  #shown(turn) {
    const asked = turn.instruction ? make("p", { class: "asked" }, turn.instruction) : null;
    const reply = make("p", { class: "reply" }, turn.reply);
    const changes = turn.changes.map((change) => this.#change(change));
    const undo = turn.outcome === "changed" ? make("div", { class: "row" }, button(t("keep"), () => this.#settle()), button(t("undo"), () => this.#view.turn(t("undo.ask")))) : null;
    const question = turn.question ? this.#question(turn) : null;
    return [asked, reply, question, changes.length ? make("ul", { class: "list changes" }, ...changes) : null, undo].filter(Boolean);
  }

  /** The changes are accepted: the marks go. */
  #settle() {
    this.#answer.replaceChildren(make("p", { class: "hint" }, t("kept")));
    for (const sentence of this.#view.paper.querySelectorAll(".changed")) sentence.classList.remove("changed");
  }

  #change(change) {
    const text = make("p", { lang: this.#view.document.letter.language }, ...difference(change.before, change.after));
    const back = change.after && change.to_index !== null;
    const putBack = () => this.#view.edit([{ index: change.to_index, text: change.before }]);
    return make("li", {}, text, make("small", {}, change.reason), back ? button(t(change.before ? "putBack" : "leaveOut"), putBack, { class: "link" }) : null);
  }

  #question(turn) {
    const answers = turn.question.options.map((option) => button(option.label, () => this.#choose(turn, option)));
    const same = turn.question.text === turn.reply ? null : make("p", {}, turn.question.text);
    return make("div", { id: "question" }, same, make("div", { class: "row" }, ...answers));
  }

  async #choose(turn, option) {
    if (option.kind === "ask") return option.instruction ? this.#view.turn(option.instruction) : this.#answer.replaceChildren();
    const { server, document } = this.#view;
    const fact = await stateFact(server, document.resume, { suggestion: option.instruction });
    if (!fact) return;
    await this.#view.refresh();
    await this.#view.turn(turn.instruction);
  }
}
