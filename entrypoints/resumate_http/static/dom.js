// Small words for making elements. Text is always text, never markup.

/** The element with that id. */
export const $ = (id) => document.getElementById(id);

/** A new element: `make("li", { class: "met" }, "text", child)`. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** Show *problem* at the foot of the page; it goes away by itself. */
export function notice(problem) {
  const place = $("notice");
  place.textContent = problem.message ?? String(problem);
  place.hidden = false;
  clearTimeout(notice.timer);
  notice.timer = setTimeout(() => (place.hidden = true), 12000);
}
