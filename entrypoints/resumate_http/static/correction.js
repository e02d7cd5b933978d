// What was read wrong: the person says what it really says.

import { busy, button, make, select } from "./dom.js";
import { Problem } from "./problem.js";
import { state } from "./state.js";
import { t } from "./words.js";

/** @typedef {{ name: string, label: string, value: string, rows?: number, hint?: string, most?: number, only?: boolean, options?: string[][] }} Field one text of what is corrected, or a choice of *options*; *rows* where it may have several lines, *only* if it must not be empty and needs no label */
/** @typedef {Record<string, string>} Said the texts by the names of their fields */

/**
 * What can be corrected, such as a line: *id* is its own, *name* what people call it, *read*
 * what was read of it where it was corrected, *back* what puts it back; *save* is given what
 * the person says. *add* names what is not there yet, and is added. *typing* keeps what is typed until then.
 * @typedef {{ id: string, typing: Typing, name: string, fields: Field[], read?: string | null, back?: () => Promise<void>, add?: string, save: (said: Said) => Promise<void> }} Correctable
 */

/** What is typed and not saved, by what it corrects: it outlives other corrections and other views. */
export class Typing {
  #key;

  /** @param {string} resume */
  constructor(resume) {
    this.#key = `corrections.${resume}`;
  }

  /** @returns {Record<string, Said>} */
  get #all() {
    return JSON.parse(state.kept(this.#key, "{}"));
  }

  /** @param {string} id @returns {Said | null} */
  of(id) {
    return this.#all[id] ?? null;
  }

  /** @param {string} id @param {Said | null} said */
  keep(id, said) {
    const { [id]: _, ...others } = this.#all;
    const all = said ? { ...others, [id]: said } : others;
    state.keep(this.#key, Object.keys(all).length ? JSON.stringify(all) : "");
  }
}

/**
 * Let what *place* shows be corrected in it.
 * @param {HTMLElement} place
 * @param {Correctable} what
 */
export function correctable(place, what) {
  const { id, name, read, back, add, typing } = what;
  if (read != null && back) {
    place.append(make("small", { class: "original" }, t("fileSays", { text: read })));
    place.append(button(t("asInFile"), back, { class: "link", "aria-label": t("asInFileOne", { name }) }));
  }
  const open = () => edit(place, what).focus();
  place.append(add ? button(add, open) : button(t("correct"), open, { class: "link", "aria-label": t("correctOne", { name }) }));
  if (typing.of(id)) edit(place, what);
}

/**
 * The field with which the correction begins. Escape leaves it, and what was typed is there
 * when it is corrected again; to cancel is to forget that.
 * @param {HTMLElement} place
 * @param {Correctable} what
 */
function edit(place, { id, name, fields, save, typing, add }) {
  const shown = [...place.childNodes];
  const typed = typing.of(id) ?? {};
  const close = () => {
    place.replaceChildren(...shown);
    place.querySelector("button")?.focus();
  };
  const cancel = () => {
    typing.keep(id, null);
    close();
  };
  const asked = fields.map((field) => new Asked(id, field, typed[field.name] ?? field.value));
  const said = () => Object.fromEntries(asked.map((one) => [one.name, one.input.value]));
  const keep = make("button", { class: "primary" }, t("keepWords"));
  const form = make("form", { class: "fields", "aria-label": add ?? t("correctOne", { name }) }, add ? make("h4", {}, add) : null, ...asked.flatMap((one) => one.body), make("div", { class: "row" }, keep, button(t("cancel"), cancel)));
  form.addEventListener("input", () => typing.keep(id, said()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    busy(keep, async () => {
      for (const one of asked) one.complain("");
      const words = said();
      try {
        // What is drawn anew once it is saved opens this no more.
        typing.keep(id, null);
        await save(words);
      } catch (problem) {
        typing.keep(id, words);
        const wrong = problem instanceof Problem ? asked.find((one) => one.name === problem.field) : null;
        if (!wrong || !(problem instanceof Problem)) throw problem;
        wrong.complain(problem.message);
      }
    });
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  place.replaceChildren(...place.querySelectorAll("h3, h4"), form);
  return /** @type {Asked} */ (asked[0]).input;
}

/** One field of a form: its label, its text, and below it what is wrong with that. */
class Asked {
  /** @type {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} */
  input;
  #hint;
  #wrong;

  /** @param {string} id @param {Field} field @param {string} typed */
  constructor(id, { name, label, value, rows = 0, hint = "", most = 200, only = false, options }, typed = value) {
    const own = `${id}-${name}`;
    const attributes = { id: own, required: only };
    this.name = name;
    if (options) this.input = select(options, value, { id: own });
    else this.input = rows ? make("textarea", { ...attributes, rows }) : make("input", { ...attributes, maxlength: most });
    // What was chosen may be gone since.
    if (!options || options.some(([one]) => one === typed)) this.input.value = typed;
    this.#hint = hint ? make("small", { id: `${own}-hint` }, hint) : null;
    this.#wrong = make("p", { id: `${own}-wrong`, class: "problem", role: "alert" });
    this.body = [make("label", { for: own, class: only ? "unseen" : null }, label), this.input, ...(this.#hint ? [this.#hint] : []), this.#wrong];
    this.complain("");
  }

  /** Say what is *wrong*, and lead there; nothing if all is well. @param {string} wrong */
  complain(wrong) {
    this.#wrong.textContent = wrong;
    this.#wrong.hidden = !wrong;
    this.input.setAttribute("aria-invalid", String(Boolean(wrong)));
    const told = [this.#hint?.id, wrong ? this.#wrong.id : null].filter(Boolean).join(" ");
    if (told) this.input.setAttribute("aria-describedby", told);
    else this.input.removeAttribute("aria-describedby");
    if (wrong) this.input.focus();
  }
}
