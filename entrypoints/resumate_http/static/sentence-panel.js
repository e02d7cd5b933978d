// One sentence: what it rests on, what is wrong with it, and changing it by hand.

import { compared } from "./comparison.js";
import { $, button, make } from "./dom.js";
import { stateFact } from "./facts.js";
import { mark, whereabouts } from "./lines.js";
import { judged, said } from "./said.js";
import { state } from "./state.js";
import { t } from "./words.js";

/** Without room beside the letter, the panel lies over its foot (styles.css has the same width). */
export const OVER = matchMedia("(max-width: 58rem)");

export class SentencePanel {
  #view;
  /** @type {number | null} */
  #chosen = null;
  #editing = false;
  /** @type {number | null} */
  #drawn = null;
  /**
   * What is being changed: the sentence, its place among those that there were, and its box.
   * @type {{ sentence: Sentence, index: number, before: Sentence[], text: HTMLTextAreaElement, theirs: HTMLElement } | null}
   */
  #edited = null;
  #body = make("div", { class: "panel-body" });

  /** @param {LetterView} view */
  constructor(view) {
    this.#view = view;
    const close = button("×", () => this.back(), { class: "link close", "aria-label": t("close") });
    this.box = make("section", { id: "sentence-panel", class: "card", "aria-labelledby": "panel-title" }, make("div", { class: "row spread" }, make("h3", { id: "panel-title" }, t("restsOn")), close), this.#body);
    this.box.addEventListener("keydown", (event) => event.key === "Escape" && this.back());
  }

  /**
   * The focus went to *target*: elsewhere than to a sentence or the panel, the panel lies
   * over nothing of it. (Who came by pointer sees what they press, which must not move.)
   * @param {Element} target
   */
  giveWay(target) {
    const here = target.closest("#sentence-panel, .sentence");
    if (here) this.box.classList.remove("aside");
    if (here || target.closest("dialog") || !target.matches(":focus-visible")) return;
    if (OVER.matches && !this.#editing) this.show(null);
    this.box.classList.add("aside");
  }

  /**
   * Show the sentence with that index until another one is chosen.
   * @param {number | null} index
   */
  show(index) {
    if (this.#editing && index !== null) return;
    const drawn = this.#drawn === index && index !== null;
    this.#editing = false;
    this.#chosen = index;
    if (!drawn) this.#draw(index);
    for (const other of this.#view.paper.querySelectorAll("[aria-current]")) other.removeAttribute("aria-current");
    if (index !== null) this.#element(index)?.setAttribute("aria-current", "true");
    // The panel must not lie over what was chosen.
    if (OVER.matches && index !== null) this.#element(index)?.scrollIntoView({ block: "nearest" });
  }

  /** The letter is another version now; words that are being typed stay, as after a reload. */
  renew() {
    if (this.#editing) return this.#follow();
    this.show(null);
    const { before, words } = JSON.parse(state.kept(this.#kept, "{}"));
    const index = this.#view.document.letter.sentences.findIndex((one) => one.text === before);
    const sentence = this.#view.document.letter.sentences[index];
    if (!sentence || this.#view.looking) return;
    this.show(index);
    this.#edit(sentence, index, words);
  }

  /** Under which key the words are kept that are being typed. */
  get #kept() {
    return `edit.${this.#view.id}`;
  }

  /**
   * Show the sentence that is pointed at; nothing of it stays. A panel over the letter
   * would come between the pointer and the sentence, so there one is chosen.
   * @param {number | null} index
   */
  glance(index) {
    const wanted = index ?? this.#chosen;
    if (this.#editing || OVER.matches || wanted === this.#drawn) return;
    const { height } = this.box.getBoundingClientRect();
    this.#draw(wanted);
    if (index !== null) this.box.classList.remove("aside");
    else this.giveWay(document.activeElement ?? this.box);
    // The pointer may be on its way to what stands below, which must not move up meanwhile.
    if (index === null) this.box.style.setProperty("--kept", `${height}px`);
  }

  /**
   * Go to the sentence's buttons.
   * @param {number} index
   */
  enter(index) {
    this.show(index);
    this.#body.querySelector("button")?.focus();
  }

  /** One step back: from one's words to the evidence, from there to the letter. */
  back() {
    const index = this.#chosen;
    if (this.#editing && index !== null) return this.#leave(index);
    // The focus shows a sentence, so the panel is closed after it.
    if (index !== null) this.#element(index)?.focus();
    this.show(null);
  }

  /**
   * Edit no more; the evidence of the sentence with that index is there again.
   * @param {number} index
   */
  #stop(index) {
    state.keep(this.#kept, "");
    this.#leave(index);
  }

  /**
   * Edit no more for now: what was typed is there when the sentence is changed again.
   * @param {number} index
   */
  #leave(index) {
    this.#editing = false;
    this.#drawn = null;
    this.enter(index);
  }

  /** What was typed for *sentence* and not saved, else itself. @param {Sentence} sentence */
  #typed(sentence) {
    const { before, words } = JSON.parse(state.kept(this.#kept, "{}"));
    return before === sentence.text ? words : sentence.text;
  }

  /** @param {number} index @returns {HTMLElement | null} */
  #element(index) {
    return this.#view.paper.querySelector(`[data-index="${index}"]`);
  }

  /** @param {number | null} index */
  #draw(index) {
    this.#drawn = index;
    this.box.style.removeProperty("--kept");
    for (const other of this.#view.paper.querySelectorAll(".chosen")) other.classList.remove("chosen");
    const sentence = index === null ? null : (this.#view.document.letter.sentences[index] ?? null);
    this.#view.lightLines(sentence);
    this.box.classList.toggle("open", Boolean(sentence));
    if (!sentence || index === null) return this.#body.replaceChildren(...this.#away(), make("p", { class: "hint", id: "evidence-hint" }, t("pointAt")));
    this.#element(index)?.classList.add("chosen");
    this.#body.replaceChildren(this.#evidence(sentence), ...(this.#view.looking ? [] : [this.#actions(sentence, index), ...this.#away()]));
  }

  /** What *sentence* rests on. @param {Sentence} sentence */
  #evidence(sentence) {
    const { resume } = this.#view.document;
    const lines = (resume?.lines ?? []).filter((line) => sentence.citations.includes(line.id));
    const rows = lines.map((line) => make("li", {}, make("small", {}, mark(line), " ", make("bdi", {}, whereabouts(resume?.roles ?? [], line))), make("bdi", { lang: resume?.language }, line.text)));
    const derived = sentence.derivations.map((text) => make("li", {}, make("small", {}, t("follows")), said(text)));
    const findings = sentence.findings.map((finding) => make("li", { class: "problem" }, said(finding.message)));
    const { withdrawn } = this.#view.document.letter;
    const lost = sentence.citations.filter((id) => withdrawn.includes(id)).map((id) => {
      const now = resume?.lines.find((line) => line.id === id);
      return make("li", { class: "problem" }, t(`lost.${now ? (now.confirmed_at ? "stated" : "read") : "gone"}`, { id }));
    });
    const decide = findings.length ? [make("p", { class: "hint" }, t("youDecide"))] : [];
    const locked = sentence.locked ? [make("p", { class: "hint" }, t("lockHint"))] : [];
    const opinion = judged(sentence.opinion);
    const asked = opinion ? [make("p", { class: "hint" }, opinion)] : [];
    const none = rows.length || findings.length || lost.length || opinion ? [] : [make("p", { class: "hint" }, t(sentence.citations.length && !resume ? "resumeGone" : `nothing.${sentence.about}`))];
    const list = make("ul", { id: "evidence", class: "list" }, ...findings, ...lost, ...rows, ...derived);
    return make("div", { id: "rests" }, make("p", { class: "about" }, t(`about.${sentence.about}`)), list, ...none, ...asked, ...decide, ...locked);
  }

  /** @param {Sentence} sentence @param {number} index */
  #actions(sentence, index) {
    const view = this.#view;
    const lock = async () => {
      await view.edit([{ index, locked: !sentence.locked }]);
      this.enter(index);
      this.#say(t(sentence.locked ? "unlocked" : "lockedNow"));
    };
    const state = async () => {
      const { resume } = view.document;
      if (!resume || !(await stateFact(view.server, resume, { suggestion: sentence.text }))) return;
      await view.recheck();
      // What was asked before may have moved it.
      const { sentences } = view.document.letter;
      const at = sentences.findIndex((one) => one.text === sentence.text);
      if (at >= 0) this.enter(at);
      this.#say(t(sentences[at]?.findings.length ? "stillFinding" : "nowSupported"));
    };
    return make(
      "div",
      { class: "row" },
      // Who goes here by key hears the evidence with the first button.
      button(t("edit"), () => this.#edit(sentence, index), { "aria-describedby": "rests" }),
      sentence.findings.length ? button(t("itIsTrue"), state) : null,
      button(t(sentence.locked ? "unlock" : "lock"), lock),
      button(t("leaveOut"), () => this.#leaveOut(sentence, index)),
    );
  }

  /**
   * What was left out by hand and stands nowhere again, the last first.
   * @returns {LeftOut[]}
   */
  get #leftOut() {
    const { sentences } = this.#view.document.letter;
    /** @type {LeftOut[]} */
    const kept = JSON.parse(state.kept(this.#keptOut, "[]"));
    return kept.filter(({ text }) => !sentences.some((one) => one.text === text));
  }

  /** Under which key it is kept what was left out. */
  get #keptOut() {
    return `left-out.${this.#view.id}`;
  }

  /**
   * Leave the sentence out, say so, and offer it back for as long as it is away.
   * @param {Sentence} sentence
   * @param {number} index
   */
  async #leaveOut(sentence, index) {
    const from_version = this.#view.document.letter.version;
    const out = [{ text: sentence.text, index, from_version }, ...this.#leftOut];
    await this.#view.edit([{ index, text: "" }]);
    state.keep(this.#kept, "");
    state.keep(this.#keptOut, JSON.stringify(out));
    this.show(null);
    this.box.classList.add("open");
    this.#body.querySelector("button")?.focus();
    this.#say(t("removed"));
  }

  /** What was left out by hand, each to be put back. */
  #away() {
    const { language } = this.#view.document.letter;
    const out = this.#view.looking ? [] : this.#leftOut;
    const rows = out.map((one) => make("li", { class: "gone" }, make("del", { lang: language }, one.text), " ", button(t("putBack"), () => this.#putBack(one), { class: "link" })));
    return rows.length ? [make("div", { id: "left-out" }, make("p", { class: "about" }, t("leftOutNow")), make("ul", { class: "list" }, ...rows))] : [];
  }

  /** @param {LeftOut} one */
  async #putBack({ text, index, from_version }) {
    await this.#view.edit([{ index, from_version }]);
    const at = this.#view.document.letter.sentences.findIndex((sentence) => sentence.text === text);
    this.enter(at);
    this.#say(t("wasPutBack"));
  }

  /**
   * The sentence that is being changed may be another one now, by another window: then its
   * words stand beside those that are typed, which take their place when they are saved.
   */
  #follow() {
    const { sentences } = this.#view.document.letter;
    const edited = this.#edited;
    if (!edited || sentences.some(({ text }) => text === edited.sentence.text)) {
      if (edited) [edited.before, edited.index] = [sentences, sentences.findIndex(({ text }) => text === edited.sentence.text)];
      return;
    }
    const became = compared(edited.before, sentences).find(({ from }) => from === edited.index);
    const now = sentences[became?.to ?? -1];
    if (!became || !now) return edited.theirs.replaceChildren(make("p", { class: "problem" }, t("sentenceGone")));
    [edited.before, edited.index, edited.sentence] = [sentences, became.to ?? 0, now];
    this.#chosen = became.to;
    this.#keepTyped(now, edited.text.value);
    edited.theirs.replaceChildren(make("p", { class: "hint" }, t("theirWords")), make("p", { class: "gone", lang: this.#view.document.letter.language }, now.text));
    this.#element(became.to ?? 0)?.classList.add("chosen");
  }

  /** @param {Sentence} sentence @param {string} words */
  #keepTyped(sentence, words) {
    state.keep(this.#kept, JSON.stringify({ before: sentence.text, words }));
  }

  /** @param {Sentence} sentence @param {number} index */
  #edit(sentence, index, words = this.#typed(sentence)) {
    this.#editing = true;
    const text = make("textarea", { rows: 4, id: "sentence-text", lang: this.#view.document.letter.language });
    text.value = words;
    const edited = { sentence, index, before: this.#view.document.letter.sentences, text, theirs: make("div", { id: "theirs", role: "status" }) };
    this.#edited = edited;
    text.addEventListener("input", () => this.#keepTyped(edited.sentence, text.value));
    const keep = button(t("saveSentence"), async () => {
      // Another window may have moved it since.
      const at = this.#view.document.letter.sentences.findIndex((one) => one.text === edited.sentence.text);
      if (at < 0) throw new Error(t("sentenceGone"));
      // What is saved changes the sentence, too, and is nobody else's.
      this.#edited = null;
      try {
        if (!text.value.trim()) return await this.#leaveOut(edited.sentence, at);
        await this.#view.edit([{ index: at, text: text.value }]);
      } catch (problem) {
        this.#edited = edited;
        this.#follow();
        throw problem;
      }
      this.#stop(at);
      const now = this.#view.document.letter.sentences[at];
      // What is wrong stands above the lines, and is not to be scrolled past.
      if (now?.findings.length) this.box.scrollTop = 0;
      this.#say(t(now?.findings.length ? "savedFinding" : "savedFine"));
    }, { class: "primary" });
    text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep.click();
    });
    const cancel = button(t("cancel"), () => this.#stop(edited.index));
    this.#body.replaceChildren(
      make("div", { class: "fields" }, make("label", { for: "sentence-text" }, t("yourWords")), text, edited.theirs, make("div", { class: "row" }, keep, cancel)),
      this.#evidence(sentence),
    );
    text.focus();
  }

  /** @param {string} text */
  #say(text) {
    $("said").textContent = text;
  }
}
