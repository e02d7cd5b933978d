// One letter: watching it being written, reading it beside its evidence, changing it.

import { $, button, make, notice, oneByOne, save, title } from "./dom.js";
import { Chat } from "./chat.js";
import { compared, told } from "./comparison.js";
import { coverage } from "./coverage.js";
import { interview } from "./interview.js";
import { groups } from "./lines.js";
import { outcomeField } from "./outcome.js";
import { kinds, legend, paragraphs } from "./paper.js";
import { posting, unread } from "./posting.js";
import { Problem } from "./problem.js";
import { said } from "./said.js";
import { OVER, SentencePanel } from "./sentence-panel.js";
import { remarks, summary } from "./summary.js";
import { tailored } from "./tailored.js";
import { language, t } from "./words.js";
import { versions } from "./versions.js";
import { listening } from "./writing.js";

const FORMATS = ["docx", "pdf", "txt", "md"];
const ASK_AGAIN = 5000;
/** Other windows of this browser, which are told which letter was changed. */
const WINDOWS = new BroadcastChannel("resumate.letters");
/** Codes that say: the letter is not as this page thinks. */
const BEHIND = new Set(["letter.outdated", "letter.failed", "not_ready"]);

/** @param {HTMLElement} place @param {Page} page */
export async function show(place, { server, id, leaving }) {
  const view = new LetterView(server, id);
  leaving(() => view.leave());
  place.append(view.box);
  await view.refresh();
}

export class LetterView {
  /** @type {LetterDocument | null} */
  #document = null;
  /** @type {(() => void)[]} */
  #ends;
  #timer;
  #heard;
  #shown = "";
  #lines = "";
  #asked = "";
  /** Whether an older version is shown, to be read only. */
  looking = false;
  /**
   * The version that the one which is shown is held against: the newest, while an older one
   * is looked at, and back there that one, until the letter changes.
   * @type {Letter | null}
   */
  against = null;
  /**
   * What the version that is shown has otherwise than that which it is held against.
   * @type {import("./comparison.js").Difference[]}
   */
  differences = [];
  /**
   * The newest version that was shown.
   * @type {Letter | null}
   */
  #newest = null;
  /** @type {Letter | null} */
  #shownLetter = null;
  /** How many changes are under way, or wait for those before them. */
  changing = 0;
  #inOrder = oneByOne();
  /** @type {Set<Element>} */
  #inSight = new Set();
  #foot = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) this.#inSight[isIntersecting ? "add" : "delete"](target);
    this.toChat.classList.toggle("idle", this.#inSight.size > 0);
  });

  /** @param {Server} server @param {string} id */
  constructor(server, id) {
    this.server = server;
    this.#heard = listening(server);
    this.id = id;
    this.panel = new SentencePanel(this);
    this.chat = new Chat(this);
    this.title = make("h2", {}, t("yourLetter"));
    this.state = make("p", { id: "letter-state", role: "status" });
    this.took = make("p", { id: "took", class: "problem", role: "status" });
    this.notes = make("div", { id: "letter-notes" });
    this.paper = make("article", { id: "letter", class: "paper", "aria-label": t("yourLetter") });
    this.take = make("div", { id: "take", class: "row", role: "group", "aria-label": t("takeIt") }, ...this.#taking());
    this.marks = make("div", { id: "marks" });
    this.look = make("div", { id: "looking", class: "row note" });
    this.stale = make("div", { id: "stale", class: "row note" });
    this.unread = make("div", { id: "unread", class: "row note" });
    this.outcome = make("p", { id: "became", class: "row" });
    // Where the letter has the width to itself, what stands beside it elsewhere would be far below.
    this.coverage = make("details", { id: "coverage", class: "card", open: !OVER.matches });
    this.resume = make("div", { id: "lines" });
    this.versions = make("div", { id: "versions" });
    this.resumeCount = make("small", {});
    this.versionsCount = make("small", {});
    this.resumeBox = make("details", { class: "card" }, make("summary", {}, make("span", {}, t("resumeLines")), " ", this.resumeCount), this.resume);
    this.versionsBox = make("details", { class: "card" }, make("summary", {}, make("span", {}, t("versions")), " ", this.versionsCount), this.versions);
    // Over the foot of a narrow screen, until the chat itself comes into sight (styles.css).
    this.toChat = make("div", { id: "to-chat" }, button(t("askChange"), () => this.chat.enter(), { class: "primary" }));
    this.interview = interview(this);
    this.tailored = tailored(this);
    this.posting = posting(this);
    this.box = make(
      "div",
      { id: "result" },
      make("div", { class: "row spread" }, this.title, this.take),
      this.took,
      this.state,
      this.notes,
      make(
        "div",
        { class: "columns wide letter-columns" },
        make("div", { class: "letter-side" }, this.unread, this.stale, this.marks, this.look, this.paper, this.toChat, this.outcome),
        make(
          "aside",
          { "aria-label": t("beside") },
          // The panel goes down with the letter, and what asks for a change with it.
          make("div", { class: "at-hand" }, this.panel.box, this.chat.box),
          this.tailored,
          this.interview,
          this.coverage,
          this.resumeBox,
          this.versionsBox,
          this.posting,
        ),
      ),
    );
    this.#offer(false);
    /** @type {(event: string, react: (frame: Frame) => unknown) => () => void} */
    const hear = (event, react) => server.on(event, (frame) => frame.letter_id === this.id && react(frame));
    this.#ends = [
      ...["letter.delta", "letter.checking", "letter.revising"].map((event) => hear(event, () => !this.done && this.#writing())),
      hear("letter.ready", (frame) => this.#finished(frame)),
      hear("letter.failed", (frame) => this.#failed(frame.problem)),
      server.on("connected", () => {
        this.chat.unsay();
        if (!this.done) this.refresh().catch(notice);
      }),
    ];
    this.box.addEventListener("focusin", (event) => event.target instanceof Element && this.panel.giveWay(event.target));
    const seen = () => this.#seen();
    window.addEventListener("focus", seen);
    /** @param {MessageEvent<string>} told */
    const changed = ({ data }) => void (data === this.id && seen());
    WINDOWS.addEventListener("message", changed);
    this.#ends.push(() => window.removeEventListener("focus", seen), () => WINDOWS.removeEventListener("message", changed));
    this.#timer = setInterval(() => !this.done && this.refresh().catch(() => {}), ASK_AGAIN);
  }

  leave() {
    clearInterval(this.#timer);
    for (const end of this.#ends) end();
  }

  /** The letter as it is shown, with its posting and its resume. */
  get document() {
    if (!this.#document) throw new Error(t("away"));
    return this.#document;
  }

  get done() {
    return ["ready", "failed"].includes(this.#document?.letter.status ?? "");
  }

  /** Ask the server how the letter is now; an answer that others overtook is let go. */
  async refresh() {
    const found = await this.server.ask("fetchLetter", { letter_id: this.id });
    // Only this answer has it.
    if (!this.outcome.childNodes.length) this.outcome.append(make("label", { for: "became-of" }, t("becameOf")), outcomeField(this.server, this.id, found.letter.outcome?.state, { id: "became-of" }));
    if (found.letter.version >= (this.#document?.letter.version ?? 0)) this.show(found);
  }

  /** Back from another window, where the letter may have been changed, or deleted. */
  async #seen() {
    if (!this.done || this.looking) return;
    try {
      const found = await this.server.ask("fetchLetter", { letter_id: this.id });
      if (found.letter.version > this.document.letter.version) this.show(found);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== "not_found" || !this.box.isConnected) return;
      notice(problem);
      location.hash = "letters";
    }
  }

  /**
   * Show *found*; *looking* says that it is an older version, to be read only.
   * @param {LetterDocument} found
   */
  show(found, looking = false) {
    this.#document = { ...found, resume: found.resume ?? this.#document?.resume ?? null };
    const { letter, posting: asked } = this.document;
    const before = this.looking ? this.#shownLetter : this.against;
    const same = this.#newest?.version === letter.version;
    this.against = looking ? this.#newest : same ? before : null;
    this.#shownLetter = letter;
    if (!looking) this.#newest = letter;
    this.looking = looking;
    this.title.textContent = [asked.title, asked.company].filter(Boolean).join(" — ") || t("yourLetter");
    title(this.title.textContent);
    this.#drawAsked();
    const ready = letter.status === "ready";
    // It may have been written while nobody listened.
    if (ready) this.#heard.written(this.id).catch(notice);
    this.#offer(ready);
    if (ready) this.#ready();
    else if (letter.status === "failed") this.#failed(letter.problem);
    else this.#writing();
  }

  /**
   * Do *act*, which changes the letter, when what was asked before is done: each change
   * is of the version that the one before it made.
   * @template T
   * @param {() => Promise<T>} act
   * @returns {Promise<T>}
   */
  async #queued(act) {
    this.changing += 1;
    try {
      return await this.#inOrder(act);
    } finally {
      this.changing -= 1;
      if (!this.changing) this.chat.rest();
    }
  }

  /**
   * Change the letter by *act*, which resolves to its new document.
   * @template {LetterDocument} Found
   * @param {() => Promise<Found>} act
   */
  async #change(act) {
    try {
      const found = await act();
      this.show(found);
      WINDOWS.postMessage(this.id);
      return found;
    } catch (problem) {
      if (problem instanceof Problem && BEHIND.has(problem.code)) {
        await this.refresh();
        throw new Error(t("changedElsewhere"));
      }
      throw problem;
    }
  }

  /**
   * Sentences changed by hand.
   * @param {Edit[]} sentences
   */
  edit(sentences) {
    // By their places in the version that is seen: of another they might be others.
    const version = this.document.letter.version;
    return this.#queued(() => this.#change(() => this.server.ask("editLetter", { letter_id: this.id, sentences, version })));
  }

  /** Hold the letter against the resume as it is now: findings and coverage anew. */
  recheck() {
    return this.#queued(() => this.#recheck());
  }

  #recheck() {
    return this.#change(() => this.server.ask("recheckLetter", { letter_id: this.id }));
  }

  /**
   * A turn of the chat.
   * @param {string} instruction
   */
  turn(instruction) {
    return this.#queued(() => this.#turn(instruction));
  }

  /**
   * A fact was stated: the letter is held against it, and a turn follows; *line_id* names
   * the fact where that very line is to be told.
   * @param {string} instruction
   * @param {string | null} line_id
   */
  answer(instruction, line_id = null) {
    return this.#queued(async () => {
      await this.#recheck();
      return this.#turn(instruction, line_id);
    });
  }

  /** @param {string} instruction @param {string | null} line_id */
  async #turn(instruction, line_id = null) {
    this.say(t("working"));
    try {
      const version = this.document.letter.version;
      const asked = { letter_id: this.id, instruction, version, line_id, answer_in: language() };
      const found = await this.#change(() => this.server.ask("refineLetter", asked));
      this.chat.answered(found.turn);
      return found.turn;
    } finally {
      this.#summary();
    }
  }

  /**
   * Say where the letter stands.
   * @param {string} text
   */
  say(text, wrong = false) {
    // Said again, it would be read out again.
    if (this.state.textContent !== text) this.state.textContent = text;
    this.state.classList.toggle("problem", wrong);
  }

  /**
   * Light up the sentences that rest on *line*, or none.
   * @param {string | null} line
   */
  lightSentences(line) {
    this.document.letter.sentences.forEach((sentence, index) => {
      const lit = line !== null && sentence.citations.includes(line);
      this.paper.querySelector(`[data-index="${index}"]`)?.classList.toggle("lit", lit);
    });
  }

  /**
   * Light up the resume lines that *sentence* rests on.
   * @param {Sentence | null} sentence
   */
  lightLines(sentence) {
    for (const row of this.resume.querySelectorAll("[data-line]")) {
      const line = row.getAttribute("data-line") ?? "";
      row.classList.toggle("lit", Boolean(sentence?.citations.includes(line)));
    }
  }

  /**
   * Only a letter that is written can be changed and taken away.
   * @param {boolean} ready
   */
  #offer(ready) {
    for (const part of [this.take, this.notes, this.outcome, this.panel.box, this.marks, this.unread, this.stale, this.versionsBox, this.resumeBox, this.interview, this.tailored, this.posting]) part.hidden = !ready;
    for (const part of [this.chat.box, this.toChat]) part.hidden = !ready || this.looking;
  }

  /** @param {Frame} frame */
  #finished(frame) {
    const known = this.done && (frame.letter?.version ?? Infinity) <= this.document.letter.version;
    if (!known && !this.looking) this.refresh().catch(notice);
  }

  #writing() {
    const { stage, text } = this.#heard.of(this.id);
    const begun = this.#document?.letter.status === "writing";
    this.say([stage || t(begun ? "writing" : "queued"), t("mayLeave")].join(" "));
    this.paper.setAttribute("aria-busy", "true");
    if (text) this.paper.replaceChildren(text);
    else if (!this.paper.querySelector(".ghost")) this.paper.replaceChildren(...[5, 9, 7].map((n) => make("div", { class: `ghost g${n}`, "aria-hidden": "true" })));
  }

  /**
   * Nothing is being written any more.
   * @param {ProblemDocument | null | undefined} problem
   */
  #failed(problem) {
    this.say(said(problem?.detail ?? ""), true);
    this.paper.removeAttribute("aria-busy");
    this.paper.replaceChildren();
    this.paper.hidden = true;
  }

  #ready() {
    const { letter, resume } = this.document;
    this.#drawLines(resume);
    this.stale.replaceChildren(...(letter.withdrawn.length && !this.looking ? this.#stale() : []));
    const shown = `${letter.version} ${this.looking} ${letter.withdrawn} ${this.against?.version}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.took.textContent = "";
    this.interview.open = false;
    this.paper.removeAttribute("aria-busy");
    this.paper.lang = letter.language;
    this.differences = this.#compared(letter);
    const marked = kinds(this);
    this.paper.replaceChildren(...paragraphs(this, marked));
    this.#watchFoot();
    this.marks.replaceChildren(make("p", { class: "hint choose-one" }, t("chooseOne")), legend(this, marked));
    this.look.replaceChildren(...(this.looking ? this.#lookingAt(letter) : []));
    this.panel.renew();
    this.chat.offer(this.document);
    // What was just asked for is told by whoever asked.
    if (!("turn" in this.document)) this.chat.show(letter.turn);
    this.#summary();
    if (!this.looking) this.#drawVersions().catch(notice);
  }

  /** The versions as they are now: who had come to one of them by key is there still. */
  async #drawVersions() {
    const { list, count } = await versions(this);
    const { activeElement: held } = document;
    const called = this.versions.contains(held) ? held?.getAttribute("aria-label") : null;
    this.versions.replaceChildren(list);
    this.versionsCount.textContent = String(count);
    if (called) [...list.querySelectorAll("button")].find((one) => one.ariaLabel === called)?.focus({ preventScroll: true });
  }

  /** What they ask, and what could not be read of it; drawn anew only where it is otherwise: one may just be pressed. */
  #drawAsked() {
    const { letter, posting: asked, resume } = this.document;
    const drawn = JSON.stringify([asked, resume, letter.status, this.looking]);
    if (drawn === this.#asked) return;
    this.#asked = drawn;
    this.coverage.replaceChildren(...coverage(this));
    this.unread.replaceChildren(...(this.looking ? [] : unread(this)));
  }

  /**
   * The lines of *resume*, drawn anew only where it is another: one may be pointed at.
   * @param {Resume | null} resume
   */
  #drawLines(resume) {
    const lines = JSON.stringify(resume);
    if (lines === this.#lines) return;
    this.#lines = lines;
    this.resumeCount.textContent = resume ? String(resume.lines.length) : "";
    this.resume.replaceChildren(...(resume ? groups(resume, (row, line) => this.#lighting(row, line)) : [make("p", {}, t("resumeGone"))]));
  }

  /** @param {HTMLElement} row @param {Line} line */
  #lighting(row, line) {
    row.tabIndex = 0;
    for (const on of ["pointermove", "focus"]) row.addEventListener(on, () => this.lightSentences(line.id));
    for (const off of ["pointerleave", "blur"]) row.addEventListener(off, () => this.lightSentences(null));
  }

  /** @param {Letter} letter */
  #compared({ sentences }) {
    if (!this.against) return [];
    return this.looking ? compared(sentences, this.against.sentences) : compared(this.against.sentences, sentences);
  }

  /** @param {Letter} letter */
  #lookingAt({ version, language }) {
    const use = () => this.#queued(() => this.#change(() => this.server.ask("chooseVersion", { letter_id: this.id, version })));
    // These buttons go with the version, so the focus goes to the letter.
    const to = (/** @type {() => Promise<unknown>} */ act) => () => act().then(() => $("view").focus({ preventScroll: true }));
    const differs = !this.against ? null : this.differences.length ? make("details", { open: !OVER.matches }, make("summary", {}, t("newestDiffers", { n: this.differences.length })), told(this.differences, language)) : make("p", { class: "hint" }, t("sameAsNewest"));
    return [
      make("span", {}, t("lookingAt", { n: version })),
      button(t("useThis"), to(use), { class: "primary" }),
      button(t("toNewest"), to(() => this.refresh())),
      ...(differs ? [differs] : []),
    ];
  }

  /**
   * The button that leads to the chat lies over the letter: not over how it is signed, and
   * not where what it leads to can be seen.
   */
  #watchFoot() {
    this.#foot.disconnect();
    this.#inSight.clear();
    for (const part of [...[...this.paper.children].slice(-2), this.chat.box]) this.#foot.observe(part);
  }

  #stale() {
    return [make("span", {}, t("withdrawn")), button(t("recheck"), () => this.recheck())];
  }

  #summary() {
    const { letter } = this.document;
    if (letter.status !== "ready") return;
    const n = letter.notes.length;
    this.say(summary(letter));
    if (n) $("said").textContent = t("remarks", { n });
    this.notes.replaceChildren(...remarks(this.document));
  }

  /** The letter was taken away: say what it has that the resume does not show. */
  #taken() {
    const { sentences, withdrawn } = this.document.letter;
    const n = sentences.filter(({ findings, citations }) => findings.length || citations.some((id) => withdrawn.includes(id))).length;
    this.took.textContent = n ? t("tookUnsupported", { n }) : "";
  }

  #taking() {
    const copy = button(t("copy"), async () => {
      try {
        await navigator.clipboard.writeText(this.document.letter.text);
        $("said").textContent = t("copied");
        this.#taken();
        copy.textContent = t("copied");
        setTimeout(() => (copy.textContent = t("copy")), 2000);
      } catch {
        notice(t("cannotCopy"));
      }
    });
    const files = FORMATS.map((format) =>
      button(format.toUpperCase(), async () => {
        const version = this.document.letter.version;
        save(await this.server.file("exportLetter", { letter_id: this.id, format, version }));
        this.#taken();
      }),
    );
    return [copy, make("span", { class: "hint" }, t("download")), ...files];
  }
}
