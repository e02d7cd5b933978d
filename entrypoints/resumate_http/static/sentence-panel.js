// One sentence: what it rests on, what is wrong with it, and changing it by hand.

import { $, button, make } from "./dom.js";
import { mark, whereabouts } from "./lines.js";
import { t } from "./words.js";

export class SentencePanel {
  #view;
  #chosen = null;
  #editing = false;
  #drawn = null;
  #body = make("div", { class: "panel-body" });

  constructor(view) {
    this.#view = view;
    const close = button("×", () => this.#back(), { class: "link close", "aria-label": t("close") });
    this.box = make("section", { id: "sentence-panel", class: "card", "aria-labelledby": "panel-title" }, make("div", { class: "row spread" }, make("h3", { id: "panel-title" }, t("restsOn")), close), this.#body);
    this.box.addEventListener("keydown", (event) => event.key === "Escape" && this.#back());
  }

  /** Show the sentence with that index until another one is chosen. */
  show(index) {
    if (this.#editing && index !== null) return;
    const drawn = this.#drawn === index && index !== null;
    this.#editing = false;
    this.#chosen = index;
    if (!drawn) this.#draw(index);
  }

  /** The letter is another version now; words that are being typed stay. */
  renew() {
    if (!this.#editing) this.show(null);
  }

  /** Show the sentence that is pointed at; nothing of it stays. */
  glance(index) {
    const wanted = index ?? this.#chosen;
    if (!this.#editing && wanted !== this.#drawn) this.#draw(wanted);
  }

  /** Go to the sentence's buttons. */
  enter(index) {
    this.show(index);
    this.#body.querySelector("button")?.focus();
  }

  #back() {
    const index = this.#chosen;
    this.show(null);
    if (index !== null) this.#element(index)?.focus();
    this.#editing = false;
  }

  #element(index) {
    return this.#view.paper.querySelector(`[data-index="${index}"]`);
  }

  #draw(index) {
    this.#drawn = index;
    for (const other of this.#view.paper.querySelectorAll(".chosen")) other.classList.remove("chosen");
    const sentence = this.#view.document.letter.sentences[index];
    this.#view.lightLines(sentence ?? null);
    this.box.classList.toggle("open", Boolean(sentence));
    if (!sentence) return this.#body.replaceChildren(make("p", { class: "hint", id: "evidence-hint" }, t("pointAt")));
    this.#element(index)?.classList.add("chosen");
    this.#body.replaceChildren(...this.#evidence(sentence), ...(this.#view.looking ? [] : [this.#actions(sentence, index)]));
  }

  #evidence(sentence) {
    const { resume } = this.#view.document;
    const lines = (resume?.lines ?? []).filter((line) => sentence.citations.includes(line.id));
    const rows = lines.map((line) => make("li", {}, make("small", {}, mark(line), ` ${whereabouts(resume, line)}`), line.text));
    const derived = sentence.derivations.map((text) => make("li", {}, make("small", {}, t("follows")), text));
    const findings = sentence.findings.map((finding) => make("li", { class: "problem" }, finding.message));
    const decide = findings.length ? [make("p", { class: "hint" }, t("youDecide"))] : [];
    const none = rows.length || findings.length ? [] : [make("p", { class: "hint" }, t(`nothing.${sentence.about}`))];
    const list = make("ul", { id: "evidence", class: "list" }, ...findings, ...rows, ...derived);
    return [make("p", { class: "about" }, t(`about.${sentence.about}`)), list, ...none, ...decide];
  }

  #actions(sentence, index) {
    const view = this.#view;
    const lock = async () => {
      await view.edit([{ index, locked: !sentence.locked }]);
      this.enter(index);
      this.#say(t(sentence.locked ? "unlocked" : "lockedNow"));
    };
    const remove = async () => {
      await view.edit([{ index, text: "" }]);
      this.#say(t("removed"));
      view.paper.querySelector(".sentence")?.focus();
    };
    return make(
      "div",
      { class: "row" },
      button(t("edit"), () => this.#edit(sentence, index)),
      button(t(sentence.locked ? "unlock" : "lock"), lock, { title: t("lockHint") }),
      button(t("leaveOut"), remove),
    );
  }

  #edit(sentence, index) {
    this.#editing = true;
    const text = make("textarea", { rows: 4, maxlength: 2000, id: "sentence-text", lang: this.#view.document.letter.language });
    text.value = sentence.text;
    const keep = button(t("saveSentence"), async () => {
      // Another window may have moved it since.
      const at = this.#view.document.letter.sentences.findIndex((one) => one.text === sentence.text);
      if (at < 0) throw new Error(t("sentenceGone"));
      await this.#view.edit([{ index: at, text: text.value }]);
      this.#editing = false;
      this.#drawn = null;
      this.enter(at);
      const now = this.#view.document.letter.sentences[at];
      this.#say(t(now?.findings.length ? "savedFinding" : "savedFine"));
    }, { class: "primary" });
    text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep.click();
    });
    const cancel = button(t("cancel"), () => {
      this.#editing = false;
      this.#drawn = null;
      this.enter(index);
    });
    this.#body.replaceChildren(
      make("div", { class: "fields" }, make("label", { for: "sentence-text" }, t("yourWords")), text, make("div", { class: "row" }, keep, cancel)),
    );
    text.focus();
  }

  #say(text) {
    $("said").textContent = text;
  }
}
