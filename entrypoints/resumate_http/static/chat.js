// Asking in words for a change, and what became of the letter by it.

import { $, button, busy, make, present } from "./dom.js";
import { difference } from "./difference.js";
import { stateFact } from "./facts.js";
import { said } from "./said.js";
import { remembering, state } from "./state.js";
import { t } from "./words.js";

const AT_ONCE = ["shorter", "longer", "warmer", "formal", "opening"];
const TO_FINISH = ["mention", "drop"];
/** So many questions that wait stand open; older ones are folded. */
const OPEN = 2;
/**
 * How a person begins to say what the posting asks, in the letter's language.
 * @type {Record<string, Record<string, string>>}
 */
const TERMS = {
  salary: {
    en: "My salary expectation is ",
    de: "Meine Gehaltsvorstellung liegt bei ",
    fr: "Mes prétentions salariales s'élèvent à ",
    es: "Mis expectativas salariales son de ",
  },
  start: {
    en: "I can start on ",
    de: "Mein frühester Eintrittstermin ist der ",
    fr: "Je suis disponible à partir du ",
    es: "Puedo incorporarme a partir del ",
  },
  hours: {
    en: "I would like to work ",
    de: "Mein gewünschtes Pensum beträgt ",
    fr: "Je souhaite travailler à ",
    es: "Me gustaría trabajar ",
  },
};

export class Chat {
  #view;
  /** Whether the answer stays although the letter is another version now. */
  #staying = false;
  /** Whether more was asked: what is answered meanwhile stays above the next answer. */
  #going = false;
  /**
   * What was shown and is not among the earlier turns yet, the last one last.
   * @type {Turn[]}
   */
  #above = [];
  /**
   * Every turn that was shown, as JSON: one that is shown again is no other.
   * @type {Set<string>}
   */
  #seen = new Set();
  #state = make("p", { id: "chat-state", class: "hint" });
  /** What only this posting asks to be said. */
  #asked = make("div", { class: "row chips", hidden: true });
  #turns = make("div", { id: "turns" });
  /** Questions that wait for an answer, the last first: other turns leave them there. */
  #open = make("div", { id: "open-questions" });
  #older = make("details", { id: "older-questions" }, make("summary"));
  /**
   * What shows each of them.
   * @type {Map<string, HTMLElement>}
   */
  #rows = new Map();
  #answer = make("div", { id: "answer", tabindex: -1, "aria-live": "polite" }, this.#turns, this.#open);

  /** What was asked and answered before, the last first. */
  #earlier = make("details", { id: "earlier-turns" }, make("summary", {}, t("earlierTurns")));

  /** @param {LetterView} view */
  constructor(view) {
    this.#view = view;
    this.words = remembering(make("textarea", { id: "wish", rows: 1, enterkeyhint: "send", placeholder: t("wishHint") }), "wish");
    this.words.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    const send = make("button", { class: "primary" }, t("send"));
    const form = make("form", { class: "row nowrap end-aligned" }, make("label", { for: "wish", class: "unseen" }, t("wish")), this.words, send);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const wish = this.words.value.trim();
      if (wish) busy(send, () => this.#ask(wish));
    });
    const quick = AT_ONCE.map((key) => button(t(`quick.${key}`), () => this.#turn(t(`quick.${key}`)), { class: "chip" }));
    const begun = TO_FINISH.map((key) => button(`${t(`quick.${key}`)} …`, () => this.#begin(t(`quick.${key}.ask`)), { class: "chip" }));
    this.box = make("section", { id: "chat", class: "card", "aria-labelledby": "chat-title" }, make("h3", { id: "chat-title" }, t("askChange")), make("div", { class: "row chips" }, ...quick, ...begun), this.#asked, form, this.#state, this.#answer);
    for (const turn of this.#waiting.reverse()) this.#wait(turn);
  }

  /** @param {string} wish */
  async #ask(wish) {
    await this.#turn(wish);
    this.words.value = "";
    state.keep("wish", "");
  }

  /** @param {string} wish */
  #turn(wish) {
    return this.#told(() => this.#view.turn(wish));
  }

  /**
   * Ask for a change by *act*, and show below what was pressed that it is being made, or,
   * until something else is asked, why it was not. (Both are heard elsewhere.)
   * @param {() => Promise<unknown>} act
   */
  async #told(act) {
    this.#say(t("working"));
    try {
      await act();
      this.#say("");
    } catch (problem) {
      this.#say(problem instanceof Error ? problem.message : "", true);
      throw problem;
    }
  }

  /** @param {string} text */
  #say(text, wrong = false) {
    this.#state.textContent = text;
    this.#state.classList.toggle("problem", wrong);
  }

  /** The server is there again: why something was not done holds no more. */
  unsay() {
    if (this.#state.classList.contains("problem")) this.#say("");
  }

  /** Come to where a wish is typed. */
  enter() {
    this.box.scrollIntoView({ block: "center" });
    this.words.focus({ preventScroll: true });
  }

  /** @param {string} words */
  #begin(words) {
    this.words.value = words;
    this.words.focus();
    this.words.setSelectionRange(words.length, words.length);
  }

  /**
   * Offer to say what the posting asks and only the person can say.
   * @param {LetterDocument} document
   */
  offer({ letter, posting, resume }) {
    const said = new Set(resume?.lines.map(({ text }) => text));
    for (const one of this.#waiting) if (one.question?.options.some(({ instruction }) => said.has(instruction))) this.#settled(one);
    const begun = posting.asks.map((term) => {
      const words = TERMS[term]?.[letter.language] ?? "";
      return button(`${t(`term.${term}`)} …`, () => this.#begin(words), { class: "chip" });
    });
    this.#asked.replaceChildren(make("span", { class: "hint" }, t("theyAskToo")), ...begun);
    this.#asked.hidden = !begun.length;
  }

  /**
   * Show the turn that led to the version that is shown.
   * @param {Turn | null} turn
   */
  show(turn) {
    if (this.#view.looking || this.#staying || this.#view.changing > 1 || this.#going) return;
    if (turn && !this.#seen.has(JSON.stringify(turn))) this.#come(turn);
    this.#replace(turn ? this.#shown(turn) : []);
  }

  /**
   * Show *nodes* as what was answered last; every question that waits says itself what it
   * asks, but the one that is the reply above it.
   * @param {(string | Node)[]} nodes
   * @param {Turn | null} last
   */
  #replace(nodes, last = null) {
    this.#turns.replaceChildren(...nodes);
    for (const [key, row] of this.#rows) {
      const above = last?.question && key === keyOf(last) && last.reply === last.question.text;
      for (const text of row.querySelectorAll("p")) text.hidden = Boolean(above);
    }
  }

  /**
   * Show how a turn ended, also one that changed nothing.
   * @param {Turn} turn
   */
  answered(turn) {
    if (!this.#going) for (const one of this.#above.splice(0)) this.#remember(one);
    this.#going = true;
    const above = this.#above.flatMap((one) => this.#said(one));
    for (const one of this.#waiting) if (onlyClears(one) || supersedes(turn, one)) this.#settled(one);
    if (turn.question) this.#wait(turn);
    this.#replace([...above, ...this.#shown(turn)], turn);
    this.#come(turn);
  }

  /** @param {Turn} turn */
  #come(turn) {
    this.#above.push(turn);
    this.#seen.add(JSON.stringify(turn));
  }

  /** A turn that is no longer shown can still be read. @param {Turn} turn */
  #remember(turn) {
    this.#earlier.querySelector("summary")?.after(make("div", { class: "question" }, ...this.#said(turn)));
    this.box.append(this.#earlier);
  }

  /** Nothing waits any more: the next answer stands for itself. */
  rest() {
    this.#going = false;
  }

  /**
   * What was asked and replied; the changes of a turn that is not the last are not offered
   * to be taken back: they would be looked for in another version.
   * @param {Turn} turn
   */
  #said(turn) {
    const asked = turn.instruction ? make("p", { class: "asked" }, turn.instruction) : null;
    const reply = make("p", { class: "reply" }, said(turn.reply));
    return present([asked, reply]);
  }

  /** @param {Turn} turn */
  #shown(turn) {
    const changes = turn.changes.map((change) => this.#change(change));
    const undo = turn.outcome === "changed" ? make("div", { class: "row settle" }, this.#button(t("keep"), () => this.#settle()), this.#button(t("undo"), () => this.#turn(t("undo.ask")))) : null;
    return present([...this.#said(turn), changes.length ? make("ul", { class: "list changes" }, ...changes) : null, undo]);
  }

  /**
   * A button in the answer, which goes when the answer is another one: the focus stays there.
   * @param {string} text
   * @param {() => unknown} act
   * @param {Record<string, Attribute>} attributes
   */
  #button(text, act, attributes = {}) {
    return button(text, async () => {
      await act();
      this.#answer.focus({ preventScroll: true });
    }, attributes);
  }

  /** The changes are accepted: the marks go. */
  #settle() {
    this.#replace([make("p", { class: "hint" }, t("kept"))]);
    for (const sentence of this.#view.paper.querySelectorAll(".changed")) {
      sentence.classList.remove("changed");
      sentence.setAttribute("aria-describedby", (sentence.getAttribute("aria-describedby") ?? "").replace(" about-changed", ""));
    }
    this.#view.marks.querySelector(".changed")?.closest("li")?.remove();
  }

  /** @param {Change} change */
  #change(change) {
    const { language, version } = this.#view.document.letter;
    const text = make("p", { lang: language }, ...difference(change.before, change.after));
    // What only moved stands elsewhere, word for word: undoing the turn brings it back.
    const moved = change.before === change.after;
    /** @type {HTMLElement | null} */
    const back = moved ? null : this.#button(t(change.before ? "putBack" : "leaveOut"), () => this.#putBack(change, version, row), { class: "link" });
    /** @type {HTMLElement} */
    const row = make("li", {}, text, make("small", {}, said(change.reason)), " ", back);
    return row;
  }

  /**
   * Take back one change of the turn that made *version*; the other changes stay.
   * @param {Change} change
   * @param {number} version
   * @param {HTMLElement} row
   */
  async #putBack(change, version, row) {
    const index = this.#view.document.letter.sentences.findIndex((one) => one.text === change.after);
    if (change.after && index < 0) throw new Error(t("sentenceGone"));
    const edit = change.after ? { index, text: change.before } : { index: change.from_index ?? 0, from_version: version - 1 };
    const fewer = this.#view.document.letter.sentences.length;
    this.#staying = true;
    try {
      await this.#view.edit([edit]);
    } finally {
      this.#staying = false;
    }
    row.remove();
    this.#answer.querySelector(".settle")?.remove();
    // What it cannot do without comes with it.
    const more = !change.after && this.#view.document.letter.sentences.length > fewer + 1;
    $("said").textContent = t(more ? "wasPutBackWith" : "wasPutBack");
  }

  /** Under which key the turns are kept whose question waits. */
  get #kept() {
    return `asked.${this.#view.id}`;
  }

  /** @returns {Turn[]} */
  get #waiting() {
    return JSON.parse(state.kept(this.#kept, "[]"));
  }

  /**
   * The question of *turn* waits for an answer; asked again, it is the last.
   * @param {Turn} turn
   */
  #wait(turn) {
    const { question } = turn;
    if (!question) return;
    this.#settled(turn);
    state.keep(this.#kept, JSON.stringify([turn, ...this.#waiting]));
    const done = () => this.#settled(turn);
    const answers = question.options.map((option) => this.#button(option.label, () => this.#choose(turn, option).then((answered) => answered && done())));
    if (!onlyConfirms(turn)) answers.push(this.#button(t("leaveQuestion"), done, { class: "link" }));
    const asked = make("p", { class: "hint" }, t("quoted", { text: turn.instruction }));
    const row = make("div", { class: "question" }, asked, make("p", {}, said(question.text)), make("div", { class: "row" }, ...answers));
    this.#rows.set(keyOf(turn), row);
    this.#open.prepend(row);
    this.#fold();
  }

  /** The last questions stand open, what waits longer is folded below them. */
  #fold() {
    const rows = this.#waiting.flatMap((turn) => this.#rows.get(keyOf(turn)) ?? []);
    const older = rows.slice(OPEN);
    const summary = this.#older.querySelector("summary");
    if (summary) summary.textContent = t("olderQuestions", { n: older.length });
    for (const [place, row] of rows.entries()) (place < OPEN ? this.#open : this.#older).append(row);
    if (older.length) this.#answer.append(this.#older);
    else this.#older.remove();
  }

  /**
   * The question of *turn* waits no more.
   * @param {Turn} turn
   */
  #settled(turn) {
    const key = keyOf(turn);
    const others = this.#waiting.filter((one) => keyOf(one) !== key);
    state.keep(this.#kept, others.length ? JSON.stringify(others) : "");
    this.#rows.get(key)?.remove();
    this.#rows.delete(key);
    this.#fold();
  }

  /**
   * Do what *option* says; resolves to whether that answers the question.
   * @param {Turn} turn
   * @param {Option} option
   */
  async #choose(turn, option) {
    if (option.kind === "ask") {
      if (option.instruction) await this.#turn(option.instruction);
      else this.#replace([]);
      return true;
    }
    const { server, document } = this.#view;
    if (!document.resume) return false;
    if (option.kind === "correct") return this.#correct(document.resume.id, option);
    const fact = await stateFact(server, document.resume, { suggestion: option.instruction, deed: !option.instruction || !onlyConfirms(turn) });
    if (!fact) return false;
    await this.#told(() => this.#view.answer(turn.instruction, fact.id));
    return true;
  }

  /**
   * A line of the resume says from now on what *option* has; the letter is held against it.
   * @param {string} resume_id
   * @param {Option} option
   */
  async #correct(resume_id, option) {
    await this.#told(async () => {
      await this.#view.server.ask("correctLine", { resume_id, line_id: option.line, text: option.instruction });
      await this.#view.recheck();
    });
    this.#replace([make("p", { class: "hint" }, t("lineCorrected", { id: option.line, text: option.instruction }))]);
    return true;
  }
}

/** Whether a question only asks what was meant: another wish answers it. @param {Turn} turn */
function onlyClears({ question }) {
  return Boolean(question?.options.length && question.options.every(({ kind, instruction }) => kind === "ask" && instruction));
}

/** Whether it is asked if something is true, which may be left. @param {Turn} turn */
function onlyConfirms({ question }) {
  return Boolean(question?.options.some(({ kind, instruction }) => kind === "ask" && !instruction));
}

/**
 * Whether what *asked* asks was answered by *turn*, or is asked by it: behind what is to be
 * done, the one wish names all that the other does.
 * @param {Turn} turn
 * @param {Turn} asked
 */
function supersedes(turn, asked) {
  if (turn.outcome === "unchanged") return false;
  const [few = [], many = []] = [turn, asked].map(matter).sort((a, b) => a.length - b.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** The words of a wish, but for the first, and such as "my". @param {Turn} turn */
function matter({ instruction }) {
  return (instruction.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).slice(1);
}

/** What tells a question from others: to what it was asked, and how. @param {Turn} turn */
function keyOf(turn) {
  return `${turn.instruction}\n${turn.question?.text}`;
}
