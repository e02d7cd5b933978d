// What was read wrong: the person says what it really says.

import { busy, button, make } from "./dom.js";
import { Problem } from "./problem.js";
import { t } from "./words.js";

/** @typedef {{ name: string, label: string, value: string, rows?: number, hint?: string, most?: number, only?: boolean }} Field one text of what is corrected; *rows* where it may have several lines, *only* if it is all that there is */
/** @typedef {Record<string, string>} Said the texts by the names of their fields */

/**
 * What can be corrected, such as a line: *id* is its own, *name* what people call it, *read*
 * what was read of it where it was corrected, *back* what puts it back; *save* is given what
 * the person says.
 * @typedef {{ id: string, name: string, fields: Field[], read: string | null, back: () => Promise<void>, save: (said: Said) => Promise<void> }} Correctable
 */

/**
 * Let what *place* shows be corrected in it.
 * @param {HTMLElement} place
 * @param {Correctable} what
 */
export function correctable(place, what) {
  const { name, read, back } = what;
  if (read != null) {
    place.append(make("small", { class: "original" }, t("fileSays", { text: read })));
    place.append(button(t("asInFile"), back, { class: "link", "aria-label": t("asInFileOne", { name }) }));
  }
  place.append(button(t("correct"), () => edit(place, what), { class: "link", "aria-label": t("correctOne", { name }) }));
}

/** @param {HTMLElement} place @param {Correctable} what */
function edit(place, { id, name, fields, save }) {
  const shown = [...place.childNodes];
  const close = () => {
    place.replaceChildren(...shown);
    place.querySelector("button")?.focus();
  };
  const asked = fields.map((field) => new Asked(id, field));
  const keep = make("button", { class: "primary" }, t("keepWords"));
  const form = make("form", { class: "fields", "aria-label": t("correctOne", { name }) }, ...asked.flatMap((one) => one.body), make("div", { class: "row" }, keep, button(t("cancel"), close)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    busy(keep, async () => {
      for (const one of asked) one.complain("");
      try {
        await save(Object.fromEntries(asked.map((one) => [one.name, one.input.value])));
      } catch (problem) {
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
  asked[0]?.input.focus();
}

/** One field of a form: its label, its text, and below it what is wrong with that. */
class Asked {
  #hint;
  #wrong;

  /** @param {string} id @param {Field} field */
  constructor(id, { name, label, value, rows = 0, hint = "", most = 200, only = false }) {
    const own = `${id}-${name}`;
    const attributes = { id: own, maxlength: most, required: only };
    this.name = name;
    this.input = rows ? make("textarea", { ...attributes, rows }) : make("input", attributes);
    this.input.value = value;
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
