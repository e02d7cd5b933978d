// One letter: watching it being written, and seeing what each sentence rests on.

import { $, make, notice } from "./dom.js";

const STATES = {
  queued: "In line …",
  writing: "Writing …",
  checking: "Checking every sentence against your resume …",
};

export class Letter {
  #server;
  #id = null;
  #frames = [];
  #document = null;

  constructor(server) {
    this.#server = server;
    server.on("letter.delta", (frame) => this.#heard(frame, () => this.#frames.push(frame)));
    server.on("letter.checking", (frame) => this.#heard(frame, () => this.#say(STATES.checking)));
    server.on("letter.revising", (frame) =>
      this.#heard(frame, () => {
        this.#frames = [];
        this.#say(`Revising: ${frame.reasons[0] ?? "once more"}`);
      }),
    );
    server.on("letter.ready", (frame) => this.#heard(frame, () => this.open(this.#id)));
    server.on("letter.failed", (frame) => this.#heard(frame, () => this.#say(frame.problem.detail, true)));
    server.on("connected", () => this.#id && !this.#done && this.open(this.#id));
    $("copy").addEventListener("click", () => this.#copy());
    for (const button of document.querySelectorAll("[data-format]")) {
      button.addEventListener("click", () => this.#download(button.dataset.format));
    }
  }

  /** Show the letter as far as it is; events do the rest. */
  async open(id) {
    if (id !== this.#id) this.#frames = [];
    this.#id = id;
    const found = await this.#server.get(`letters/${id}`);
    if (id !== this.#id) return;
    this.#document = found;
    this.#coverage();
    if (found.letter.status === "ready") this.#ready();
    else if (found.letter.status === "failed") this.#say(found.letter.problem.detail, true);
    else this.#writing();
  }

  get #done() {
    return ["ready", "failed"].includes(this.#document?.letter.status);
  }

  #heard(frame, react) {
    if (frame.letter_id !== this.#id || this.#done) return;
    react();
    if (frame.event === "letter.delta") this.#writing();
  }

  #writing() {
    const frames = [...this.#frames].sort((a, b) => a.seq - b.seq);
    this.#say(frames.length ? STATES.writing : STATES.queued);
    $("letter").replaceChildren(frames.map((frame) => frame.text).join(""));
    $("take").hidden = true;
    $("evidence").replaceChildren();
  }

  #ready() {
    const { letter, posting } = this.#document;
    const paragraphs = new Map();
    letter.sentences.forEach((sentence) => {
      const place = paragraphs.get(sentence.paragraph) ?? make("p");
      if (place.childNodes.length) place.append(" ");
      place.append(this.#sentence(sentence));
      paragraphs.set(sentence.paragraph, place);
    });
    $("letter").lang = letter.language;
    $("letter").replaceChildren(...paragraphs.values());
    $("take").hidden = false;
    $("result-title").textContent = [posting.title, posting.company].filter(Boolean).join(" — ") || "Your letter";
    const how = letter.writer === "composer" ? "from your own lines, without a language model" : `by ${letter.writer}`;
    const words = letter.text.split(/\s+/).length;
    this.#say([`Written ${how}, ${words} words; every sentence checked.`, ...letter.notes].join(" "));
  }

  #sentence(sentence) {
    const traced = sentence.citations.length > 0 || sentence.findings.length > 0;
    const kinds = ["sentence", sentence.about, sentence.findings.length ? "finding" : ""].join(" ").trim();
    const span = make("span", { class: kinds, tabindex: traced ? "0" : null }, sentence.text);
    if (traced) {
      const show = () => this.#evidence(span, sentence);
      span.addEventListener("pointerenter", show);
      span.addEventListener("focus", show);
      span.addEventListener("click", show);
    }
    return span;
  }

  #evidence(span, sentence) {
    for (const other of document.querySelectorAll(".chosen")) other.classList.remove("chosen");
    span.classList.add("chosen");
    const lines = new Map((this.#document.resume?.lines ?? []).map((line) => [line.id, line]));
    const roles = new Map((this.#document.resume?.roles ?? []).map((role) => [role.id, role]));
    const cited = sentence.citations.map((id) => lines.get(id)).filter(Boolean);
    const rows = cited.map((line) => {
      const role = roles.get(line.role);
      const where = role ? `${role.title}, ${role.employer}` : line.section;
      return make("li", {}, make("small", {}, `${line.id} · ${where}`), line.text);
    });
    const derived = sentence.derivations.map((text) => make("li", {}, make("small", {}, "follows from the above"), text));
    const findings = sentence.findings.map((finding) => make("li", { class: "problem" }, finding.message));
    $("evidence-hint").hidden = true;
    $("evidence").replaceChildren(...findings, ...rows, ...derived);
  }

  #coverage() {
    const { posting, resume } = this.#document;
    const lines = new Map((resume?.lines ?? []).map((line) => [line.id, line]));
    const rows = posting.requirements.map((requirement) => {
      const shown = requirement.evidence.slice(0, 2).map((id) => make("small", {}, `${id} · ${lines.get(id)?.text ?? ""}`));
      const status = make("span", { class: `status ${requirement.status}` }, requirement.status);
      return make("li", {}, status, ` ${requirement.text}`, ...shown);
    });
    const warnings = posting.warnings.map((warning) => make("li", { class: "partly" }, warning));
    $("coverage").replaceChildren(...warnings, ...rows);
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#document.letter.text);
      this.#say("Copied.");
    } catch {
      notice("The browser does not allow copying: select the text instead.");
    }
  }

  async #download(format) {
    try {
      const { blob, name } = await this.#server.download(`letters/${this.#id}/export?format=${format}`);
      const link = make("a", { href: URL.createObjectURL(blob), download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    } catch (problem) {
      notice(problem);
    }
  }

  #say(text, wrong = false) {
    $("letter-state").textContent = text;
    $("letter-state").classList.toggle("problem", wrong);
  }
}
