// Small words for making elements. Text is always text, never markup.

import { t } from "./words.js";

/** The element with that id. */
export const $ = (id) => document.getElementById(id);

/** A new element: `make("li", { class: "met", onclick: act }, "text", child)`. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

/** A button that does *act*; a problem on the way is shown, and it cannot be pressed twice. */
export function button(text, act, attributes = {}) {
  const element = make("button", { type: "button", ...attributes }, text);
  element.addEventListener("click", () => busy(element, act));
  return element;
}

/** Run *act* while *element* waits. */
export async function busy(element, act) {
  element.disabled = true;
  try {
    return await act();
  } catch (problem) {
    notice(problem);
  } finally {
    element.disabled = false;
  }
}

/** A choice: *options* are pairs of a value and its label. */
export function select(options, chosen, attributes = {}) {
  const rows = options.map(([value, label]) => make("option", { value, selected: value === chosen }, label));
  return make("select", attributes, ...rows);
}

/** Show *problem* at the foot of the page; it goes away by itself. */
export function notice(problem) {
  const place = $("notice");
  place.textContent = problem.message ?? String(problem);
  place.hidden = false;
  clearTimeout(notice.timer);
  notice.timer = setTimeout(() => (place.hidden = true), 12000);
}

/** Ask in a dialog; resolves to whether the person agreed. *content* may hold fields. */
export function ask(title, content, yes, kind = "primary") {
  const dialog = make("dialog", { "aria-labelledby": "dialog-title" });
  const form = make(
    "form",
    { method: "dialog" },
    make("h2", { id: "dialog-title" }, title),
    content,
    make(
      "div",
      { class: "row end" },
      make("button", { type: "button", onclick: () => dialog.close() }, t("cancel")),
      make("button", { value: "yes", class: kind }, yes),
    ),
  );
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((done) =>
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(dialog.returnValue === "yes");
    }),
  );
}

/** Hand *blob* to the person as a file called *name*. */
export function save({ blob, name }) {
  const link = make("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
