// A line that was read wrong: the person says what it really says.

import { busy, button, make } from "./dom.js";
import { t } from "./words.js";

/**
 * Let *row* be corrected; *save* is given the new words.
 * @param {HTMLElement} row
 * @param {Line} line
 * @param {(text: string) => Promise<void>} save
 */
export function correctable(row, line, save) {
  const { original } = line;
  if (original != null) {
    row.append(make("small", { class: "original" }, t("fileSays", { text: original })));
    row.append(button(t("asInFile"), () => save(original), { class: "link", "aria-label": t("asInFileOne", { id: line.id }) }));
  }
  const correct = button(t("correct"), () => edit(row, line, save), { class: "link", "aria-label": t("correctOne", { id: line.id }) });
  row.append(correct);
}

/** @param {HTMLElement} row @param {Line} line @param {(text: string) => Promise<void>} save */
function edit(row, line, save) {
  const shown = [...row.childNodes];
  const close = () => {
    row.replaceChildren(...shown);
    row.querySelector("button")?.focus();
  };
  const text = make("textarea", { rows: 3, maxlength: 1000, "aria-label": t("correctWords", { id: line.id }) });
  text.value = line.text;
  const keep = make("button", { class: "primary" }, t("keepWords"));
  const form = make("form", { class: "fields" }, text, make("div", { class: "row" }, keep, button(t("cancel"), close)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (text.value.trim()) busy(keep, () => save(text.value));
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  row.replaceChildren(form);
  text.focus();
}
