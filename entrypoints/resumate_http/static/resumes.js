// The resumes: uploading, and choosing one.

import { $, make, notice } from "./dom.js";

export class Resumes {
  #server;
  #chosen = null;
  #byId = new Map();
  #waiting = null;

  constructor(server) {
    this.#server = server;
    $("file").addEventListener("change", (event) => this.#upload(event.target.files[0]));
    const drop = $("drop");
    drop.addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      this.#upload(event.dataTransfer.files[0]);
    });
    server.on("resume.ready", ({ resume }) => this.#ready(resume));
    server.on("resume.failed", ({ resume_id, problem }) => this.#failed(resume_id, problem));
  }

  /** The id of the resume that a letter is to rest on. */
  get chosen() {
    return this.#chosen;
  }

  async load() {
    const resumes = await this.#server.get("resumes");
    this.#byId = new Map(resumes.map((resume) => [resume.id, resume]));
    const ready = resumes.find((resume) => resume.status === "ready");
    if (!this.#byId.has(this.#chosen)) this.#chosen = ready?.id ?? null;
    this.#show();
  }

  async #upload(file) {
    $("file").value = "";
    if (!file) return;
    this.#say(`Uploading ${file.name} …`);
    try {
      this.#waiting = await this.#server.upload(file);
      this.#say(`Reading ${file.name} …`);
      await this.#watch(this.#waiting);
    } catch (problem) {
      this.#say(problem.message, true);
    }
  }

  /** The event usually comes first; asking as well bears a lost connection. */
  async #watch(id) {
    for (let tries = 0; tries < 60 && this.#waiting === id; tries += 1) {
      await new Promise((done) => setTimeout(done, 1000));
      if (this.#waiting !== id) return;
      const resume = await this.#server.get(`resumes/${id}`).catch(() => null);
      if (resume?.status === "ready") this.#ready(resume);
      if (resume?.status === "failed") this.#failed(id, resume.problem);
    }
  }

  #ready(resume) {
    this.#byId = new Map([[resume.id, resume], ...this.#byId]);
    if (this.#waiting === resume.id) {
      this.#waiting = null;
      this.#chosen = resume.id;
      this.#say(`Read: ${resume.lines.length} lines. Look below whether they are right.`);
    }
    this.#show();
  }

  #failed(id, problem) {
    if (this.#waiting !== id) return;
    this.#waiting = null;
    this.#say(problem.detail, true);
  }

  #say(text, wrong = false) {
    $("upload-state").textContent = text;
    $("upload-state").classList.toggle("problem", wrong);
  }

  #show() {
    const ready = [...this.#byId.values()].filter((resume) => resume.status === "ready");
    $("resumes").replaceChildren(...ready.map((resume) => this.#row(resume)));
  }

  #row(resume) {
    const radio = make("input", {
      type: "radio",
      name: "resume",
      checked: resume.id === this.#chosen,
      onchange: () => (this.#chosen = resume.id),
    });
    const { name, email } = resume.contact;
    const who = [name, email].filter(Boolean).join(", ") || "no name found";
    const details = make("details", {}, make("summary", {}, `What was read: ${resume.lines.length} lines`), ...facts(resume));
    const remove = make("button", { type: "button", class: "link", onclick: () => this.#remove(resume.id) }, "Delete");
    return make("li", {}, make("label", {}, radio, ` ${resume.filename}`, make("small", {}, who)), details, remove);
  }

  async #remove(id) {
    try {
      await this.#server.remove(`resumes/${id}`);
      await this.load();
    } catch (problem) {
      notice(problem);
    }
  }
}

function facts(resume) {
  const roles = resume.roles.map((role) =>
    make("li", {}, `${role.title} — ${role.employer}`, make("small", {}, `${role.from ?? "?"} to ${role.to ?? "now"}`)),
  );
  const lines = resume.lines.map((line) => make("li", {}, make("small", {}, `${line.id} · ${line.section}`), line.text));
  const warnings = resume.warnings.map((warning) => make("li", { class: "partly" }, warning));
  return [make("ul", { class: "list" }, ...warnings, ...roles, ...lines)];
}
