// The resume that goes with the letter: the person's own lines, chosen and put in order.

import { button, make, notice, present, save } from "./dom.js";
import { t } from "./words.js";

const FORMATS = ["docx", "pdf", "txt", "md"];
/** What is told of, in this order; a line that was kept is not. */
const CHANGES = ["left_out", "moved", "reordered"];

/**
 * A box that tells, when it is opened, what became of each line.
 * @param {LetterView} view
 */
export function tailored(view) {
  const changes = make("div", {});
  const files = FORMATS.map((format) => button(format.toUpperCase(), async () => save(await view.server.file("exportResume", { letter_id: view.id, format }))));
  const take = make("div", { class: "row", role: "group", "aria-label": t("tailored") }, ...files);
  const box = make("details", { class: "card", id: "tailored" }, make("summary", {}, t("tailored")), make("p", { class: "hint" }, t("tailoredHint")), take, changes);
  const load = async () => {
    const { difference } = await view.server.ask("tailorResume", { letter_id: view.id });
    changes.replaceChildren(...told(difference));
  };
  box.addEventListener("toggle", () => box.open && load().catch(notice));
  return box;
}

/** @param {LineChange[]} difference */
function told(difference) {
  const groups = CHANGES.map((change) => {
    const lines = difference.filter((one) => one.change === change);
    const rows = lines.map((line) => make("li", {}, make("b", {}, line.id), ` ${line.text}`));
    return rows.length ? make("div", {}, make("h4", {}, t(`tailored.${change}`, { n: rows.length })), make("ul", { class: "list" }, ...rows)) : null;
  });
  return present([...groups, groups.some(Boolean) ? null : make("p", { class: "hint" }, t("tailored.same"))]);
}
