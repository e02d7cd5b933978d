// Small words for making elements. Text is always text, never markup.

import { t } from "./words.js";

/**
 * The element with that id, which must be there.
 * @param {string} id
 */
export function $(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`there is no #${id}`);
  return element;
}

/**
 * A new element: `make("li", { class: "met", onclick: act }, "text", child)`.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, Attribute>} attributes
 * @param {...(Child | Child[])} children
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, String(value));
  }
  element.append(...present(children.flat()));
  return element;
}

/**
 * *text*; one that runs from right to left with marks that keep it from turning round what
 * stands beside it.
 * @param {string | null} text
 */
export function apart(text) {
  return text && /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text;
}

/**
 * What is there of *children*.
 * @param {Child[]} children
 */
export function present(children) {
  return children.filter((child) => child != null && child !== false);
}

/**
 * A button that does *act*; a problem on the way is shown, and it cannot be pressed twice.
 * @param {string} text
 * @param {() => unknown} act
 * @param {Record<string, Attribute>} attributes
 */
export function button(text, act, attributes = {}) {
  const element = make("button", { type: "button", ...attributes }, text);
  element.addEventListener("click", () => busy(element, act));
  return element;
}

/**
 * Run *act* while *element* waits; what was complained of before is past. A button that
 * waits loses the focus, so who pressed it by key gets it back, unless *act* moved it.
 * @param {HTMLButtonElement} element
 * @param {() => unknown} act
 */
export async function busy(element, act) {
  const held = document.activeElement === element;
  element.disabled = true;
  unsay();
  try {
    return await act();
  } catch (problem) {
    notice(problem);
  } finally {
    element.disabled = false;
    if (held && document.activeElement === document.body) element.focus({ preventScroll: true });
  }
}

/**
 * What does one act after the other, in the order in which they were asked; that one
 * failed is no matter of the next.
 */
export function oneByOne() {
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  /**
   * @template T
   * @param {() => Promise<T>} act
   * @returns {Promise<T>}
   */
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  };
}

/**
 * A choice: *options* are pairs of a value and its label.
 * @param {string[][]} options
 * @param {string | null} chosen
 * @param {Record<string, Attribute>} attributes
 */
export function select(options, chosen, attributes = {}) {
  const rows = options.map(([value, label]) => make("option", { value, selected: value === chosen }, label));
  return make("select", attributes, ...rows);
}

/**
 * Show *problem* at the foot of the page, until it is put away or something else is done.
 * @param {unknown} problem
 */
export function notice(problem) {
  const place = $("notice");
  const text = problem instanceof Error ? problem.message : String(problem);
  place.replaceChildren(make("span", {}, text), make("button", { type: "button", class: "link away", "aria-label": t("close"), onclick: unsay }, "×"));
  place.style.bottom = "";
  place.hidden = false;
  place.style.bottom = aboveFoot(place);
}

/** @type {Element | null} */
let pressed = null;
document.addEventListener("click", ({ target }) => (pressed = target instanceof Element ? target : null), true);

/**
 * How far above the foot of the screen *place* lies: over what was pressed, if that is
 * there itself.
 * @param {HTMLElement} place
 */
function aboveFoot(place) {
  const { top = 0, bottom = 0 } = pressed?.isConnected ? pressed.getBoundingClientRect() : {};
  const under = bottom > place.getBoundingClientRect().top && top < innerHeight && top > place.offsetHeight;
  return under ? `${innerHeight - top + 8}px` : "";
}

/**
 * Name what is shown, in the browser's tab and for those who hear the page.
 * @param {string} what
 */
export function title(what) {
  document.title = `${what} · ResuMate`;
}

/** What was shown holds no more. */
export function unsay() {
  $("notice").hidden = true;
}

/**
 * Ask in a dialog; resolves to whether the person agreed. *content* may hold fields.
 * @param {string} title
 * @param {HTMLElement} content
 * @param {string} yes
 * @returns {Promise<boolean>}
 */
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

/**
 * Hand a file to the person: bytes, or what an address gives as an attachment.
 * @param {NamedFile} file
 */
export function save(file) {
  if ("url" in file) return make("a", { href: file.url, download: "" }).click();
  const link = make("a", { href: URL.createObjectURL(file.blob), download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
