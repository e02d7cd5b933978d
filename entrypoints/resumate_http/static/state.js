// What the page remembers. What a person typed outlives a reload; nothing outlives signing out.

const NAME = "resumate.name";
const PREFIX = "resumate.kept.";

export const state = {
  /** The resumes by id, newest first. */
  resumes: new Map(),

  /** Who is signed in. */
  get name() {
    return localStorage.getItem(NAME);
  },
  set name(name) {
    localStorage.setItem(NAME, name);
  },

  /** What was kept under *key*, or *otherwise*. */
  kept(key, otherwise = "") {
    return sessionStorage.getItem(PREFIX + key) ?? otherwise;
  },
  keep(key, value) {
    if (value) sessionStorage.setItem(PREFIX + key, value);
    else sessionStorage.removeItem(PREFIX + key);
  },

  /** Forget the person. */
  forget() {
    localStorage.removeItem(NAME);
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    this.resumes = new Map();
  },

  get ready() {
    return [...this.resumes.values()].filter((resume) => resume.status === "ready");
  },

  /** The id of the resume that a letter is to rest on. */
  get chosen() {
    const kept = this.kept("resume");
    return this.ready.some((resume) => resume.id === kept) ? kept : (this.ready[0]?.id ?? null);
  },
  set chosen(id) {
    this.keep("resume", id);
  },
};

/** Let *field* remember what is typed into it. */
export function remembering(field, key) {
  field.value = state.kept(key, field.value);
  field.addEventListener("input", () => state.keep(key, field.value));
  return field;
}
