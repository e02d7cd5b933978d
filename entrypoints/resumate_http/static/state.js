// What the page remembers. What a person typed outlives a reload; nothing outlives signing out.

const PREFIX = "resumate.kept.";

export const state = {
  /**
   * The resumes by id, newest first.
   * @type {Map<string, Resume>}
   */
  resumes: new Map(),

  /**
   * What was kept under *key*, or *otherwise*.
   * @param {string} key
   */
  kept(key, otherwise = "") {
    return sessionStorage.getItem(PREFIX + key) ?? otherwise;
  },
  /**
   * Keep *value* under *key*; an empty one is forgotten.
   * @param {string} key
   * @param {string | null} value
   */
  keep(key, value) {
    if (value) sessionStorage.setItem(PREFIX + key, value);
    else sessionStorage.removeItem(PREFIX + key);
  },

  /** Forget the person. */
  forget() {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    this.resumes = new Map();
  },

  get ready() {
    return [...this.resumes.values()].filter((resume) => resume.status === "ready");
  },

  /**
   * The id of the resume that a letter is to rest on.
   * @returns {string | null}
   */
  get chosen() {
    const kept = this.kept("resume");
    return this.ready.some((resume) => resume.id === kept) ? kept : (this.ready[0]?.id ?? null);
  },
  set chosen(id) {
    this.keep("resume", id);
  },
};

/**
 * Let *field* remember what is typed into it.
 * @template {HTMLInputElement | HTMLTextAreaElement} Field
 * @param {Field} field
 * @param {string} key
 */
export function remembering(field, key) {
  field.value = state.kept(key, field.value);
  field.addEventListener("input", () => state.keep(key, field.value));
  return field;
}
