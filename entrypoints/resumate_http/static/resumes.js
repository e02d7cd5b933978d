// The resumes: uploading or pasting, and choosing one.

import { apart, ask, button, make, notice, unsay } from "./dom.js";
import { ofFile } from "./lines.js";
import { said } from "./said.js";
import { state } from "./state.js";
import { t } from "./words.js";

/** What is offered to be chosen; whatever is dropped is told by its bytes. */
const KINDS = ".pdf,.docx,.odt,.rtf,.html,.htm,.md,.txt,.json";

export class Resumes {
  #server;
  /** The id of the resume that is being read. */
  #waiting = "";
  /** The id of the one whose refusal is told above the list. */
  #told = "";
  #known = Promise.resolve();
  /** @type {Promise<void> | null} */
  #upload = null;
  #settled = () => {};
  /** @type {(() => void)[]} */
  #ends = [];
  #list = make("ul", { id: "resumes", class: "list", tabindex: -1 });
  #state = make("p", { id: "upload-state", role: "status" });

  /** @type {HTMLElement} */
  #otherwise;

  /**
   * *otherwise* is offered to who has no resume here.
   * @param {Server} server
   * @param {HTMLElement} otherwise
   */
  constructor(server, otherwise) {
    this.#server = server;
    this.#otherwise = otherwise;
    this.#ends.push(server.on("resume.ready", ({ resume, resume_id }) => this.#ready(resume, resume_id)));
    this.#ends.push(server.on("connected", () => this.#state.textContent === t("away") && this.#say("")));
    this.#ends.push(server.on("resume.failed", ({ resume_id, problem }) => this.#failed(resume_id, problem)));
    this.box = make("div", {}, this.#drop(), this.#paste(), this.#state, this.#list);
  }

  /** Resolves when the resume that is being uploaded or read is; null if none is. */
  get reading() {
    return this.#upload;
  }

  /** Resolves when it is known which resumes there are. */
  get known() {
    return this.#known;
  }

  leave() {
    this.#settle();
    for (const end of this.#ends) end();
  }

  load() {
    this.#known = this.#load();
    return this.#known;
  }

  /** @returns {Promise<void>} */
  async #load() {
    const before = state.resumes;
    const { resumes } = await this.#server.ask("fetchResumes");
    // One was read meanwhile: this answer may be older than that.
    if (state.resumes !== before) return this.#load();
    state.resumes = new Map(resumes.map((resume) => [resume.id, resume]));
    this.#show();
  }

  #drop() {
    const file = make("input", { id: "file", type: "file", multiple: true, accept: KINDS });
    file.addEventListener("change", () => {
      this.#uploadAll([...(file.files ?? [])]);
      file.value = "";
    });
    const choose = make("label", { class: "file" }, t("chooseFile"), file);
    const drop = make("div", { id: "drop", class: "drop" }, choose, make("span", {}, t("orDrop")), make("small", {}, t("fileKinds")));
    drop.addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      this.#uploadAll([...(event.dataTransfer?.files ?? [])]);
    });
    return drop;
  }

  #paste() {
    const text = make("textarea", { rows: 8, id: "resume-text" });
    const take = button(t("readThis"), async () => {
      if (!text.value.trim()) return text.focus();
      await this.upload(new File([text.value], t("pastedName"), { type: "text/plain" }));
      // What could not be read is there to be mended.
      if (this.#state.classList.contains("problem")) return;
      text.value = "";
      details.open = false;
      // The button that was pressed is hidden now; what came of it is in the list.
      /** @type {HTMLInputElement | null} */
      const read = this.#list.querySelector("input:checked");
      if (document.activeElement === document.body) (read ?? summary).focus({ preventScroll: true });
    });
    const label = make("label", { for: "resume-text" }, t("resumeText"));
    const summary = make("summary", {}, t("orPaste"));
    const details = make("details", { class: "paste" }, summary, label, text, take);
    return details;
  }

  /** One after the other; which of several were not read is told at last. @param {File[]} files */
  async #uploadAll(files) {
    const unread = [];
    for (const file of files) {
      await this.upload(file);
      if (!this.#state.classList.contains("problem")) continue;
      // Why one was not read is told where it stands in the list; what was never sent is not there.
      unread.push(this.#told ? file.name : `${file.name} (${this.#state.textContent})`);
    }
    if (files.length < 2 || !unread.length) return;
    this.#say(t("notRead", { names: unread.join(", ") }), true);
    this.#told = "";
    this.#show();
  }

  /**
   * Upload *file*, and tell how it is read.
   * @param {File | undefined} file
   */
  async upload(file) {
    if (!file) return;
    unsay();
    if (this.#told) {
      this.#told = "";
      this.#show();
    }
    const upload = this.#uploaded(file);
    this.#upload = upload;
    await upload;
    if (this.#upload === upload) this.#upload = null;
  }

  /** @param {File} file */
  async #uploaded(file) {
    this.#say(t("uploading", { name: file.name }));
    try {
      this.#waiting = await this.#server.upload(file);
      this.#say(t("reading", { name: file.name }));
      /** @type {Promise<void>} */
      const settled = new Promise((resolve) => (this.#settled = resolve));
      await Promise.race([settled, this.#watch(this.#waiting)]);
    } catch (problem) {
      this.#say(problem instanceof Error ? problem.message : String(problem), true);
    }
  }

  /**
   * The event usually comes first; asking as well bears a lost connection.
   * @param {string} id
   */
  async #watch(id) {
    for (let tries = 0; tries < 60 && this.#waiting === id; tries += 1) {
      await new Promise((done) => setTimeout(done, 1000));
      if (this.#waiting !== id) return;
      const found = await this.#server.ask("fetchResume", { resume_id: id }).catch(() => null);
      if (this.#waiting !== id) return;
      if (found?.resume.status === "ready") this.#ready(found.resume, id);
      if (found?.resume.status === "failed") this.#failed(id, found.resume.problem);
    }
  }

  /**
   * The same file once more changes nothing: *resume* is then one that is known, under another id than the upload's.
   * @param {Resume} resume
   * @param {string} upload
   */
  #ready(resume, upload) {
    const others = [...state.resumes].filter(([id]) => id !== resume.id && id !== upload);
    state.resumes = new Map([[resume.id, resume], ...others]);
    if (this.#waiting === upload) {
      state.chosen = resume.id;
      this.#say(upload === resume.id ? t("wasRead", { n: ofFile(resume) }) : t("sameAgain", { name: resume.filename }));
      this.#settle();
    }
    this.#show();
  }

  #settle() {
    this.#waiting = "";
    this.#settled();
  }

  /** @param {string} id @param {ProblemDocument | null | undefined} problem */
  #failed(id, problem) {
    if (this.#waiting !== id) return;
    this.#say(problem ? said(problem.detail) : t("uploadRefused"), true);
    this.#told = id;
    this.#settle();
    this.load().catch(notice);
  }

  /** @param {string} text @param {boolean} wrong */
  #say(text, wrong = false) {
    this.#state.textContent = text;
    this.#state.classList.toggle("problem", wrong);
  }

  #show() {
    const rows = state.ready.map((resume) => this.#row(resume));
    const none = make("li", {}, make("p", { class: "hint" }, t("noResume")), this.#otherwise);
    const failed = [...state.resumes.values()].filter((resume) => resume.status === "failed");
    this.#list.replaceChildren(...(rows.length ? rows : [none]), ...failed.map((resume) => this.#unread(resume)));
  }

  /** @param {Resume} resume */
  #row(resume) {
    const choose = () => (state.chosen = resume.id);
    const radio = make("input", { type: "radio", name: "resume", checked: resume.id === state.chosen, onchange: choose });
    const { name, email } = resume.contact;
    const who = [apart(name), email].filter(Boolean).join(", ") || t("noName");
    const warnings = resume.warnings.length;
    const warned = warnings ? make("small", { class: "partly" }, t(warnings === 1 ? "oneWarning" : "warnings", { n: warnings })) : null;
    return make(
      "li",
      {},
      make("label", { class: "choice" }, radio, make("span", {}, resume.filename, make("small", {}, who), warned)),
      make(
        "div",
        { class: "row quiet" },
        make("a", { href: `#resume=${resume.id}` }, t("whatWasRead", { n: ofFile(resume) })),
        this.#removing(resume),
      ),
    );
  }

  /**
   * A file that is kept although nothing could be read from it, and why unless that is told above.
   * @param {Resume} resume
   */
  #unread(resume) {
    const why = resume.problem ? said(resume.problem.detail) : t("uploadRefused");
    const told = resume.id === this.#told ? null : make("small", {}, t("unreadWhy", { why }));
    const drop = button(t("dismiss"), () => this.#erase(resume), { class: "link", "aria-label": t("dismissOne", { name: resume.filename }) });
    return make("li", { class: "unread" }, make("span", {}, resume.filename, told), make("div", { class: "row quiet" }, drop));
  }

  /** @param {Resume} resume */
  #removing(resume) {
    return button(t("remove"), () => this.#remove(resume), { class: "link", "aria-label": t("removeOne", { name: resume.filename }) });
  }

  /** @param {Resume} resume */
  async #remove(resume) {
    const sure = await ask(t("removeResume", { name: resume.filename }), make("p", {}, t("removeResumeSure")), t("remove"), "danger");
    if (sure) await this.#erase(resume);
  }

  /** @param {Resume} resume */
  async #erase(resume) {
    await this.#server.ask("eraseResume", { resume_id: resume.id });
    await this.load();
    // What was pressed is gone; the others are here.
    this.#list.focus({ preventScroll: true });
  }
}
