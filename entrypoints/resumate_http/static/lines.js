// Resume lines as they are shown everywhere: under their roles, what the person stated marked.

import { make } from "./dom.js";
import { t } from "./words.js";

/**
 * The role that a line stands under, in words, or its section.
 * @param {Role[]} roles
 * @param {Line} line
 */
export function whereabouts(roles, line) {
  const role = roles.find((one) => one.id === line.role);
  if (role) return [role.title, role.employer].filter(Boolean).join(", ");
  return t(`section.${line.section}`);
}

/**
 * The mark of a line: its number, and whether the person stated or corrected it.
 * @param {Line} line
 */
export function mark(line) {
  const said = line.confirmed_at ? "stated" : line.original != null ? "corrected" : null;
  const stated = said ? make("span", { class: "stated" }, t(said)) : null;
  return make("span", { class: "mark" }, make("b", {}, line.id), stated);
}

/**
 * All lines, grouped; *decorate* is called with each line's element and the line.
 * @param {Resume} resume
 * @param {(row: HTMLElement, line: Line) => void} decorate
 */
export function groups(resume, decorate = () => {}) {
  /** @type {Map<string, { role: Role | undefined, rows: HTMLElement[] }>} */
  const boxes = new Map();
  for (const line of resume.lines) {
    const where = whereabouts(resume.roles, line);
    const box = boxes.get(where) ?? { role: resume.roles.find((one) => one.id === line.role), rows: [] };
    boxes.set(where, box);
    const row = make("li", { "data-line": line.id }, mark(line), make("span", { lang: resume.language }, line.text));
    decorate(row, line);
    box.rows.push(row);
  }
  return [...boxes].map(([where, { role, rows }]) =>
    make("div", { class: "group" }, make("h4", {}, where, role ? make("small", {}, span(role)) : null), make("ul", { class: "lines" }, ...rows)),
  );
}

/**
 * From when to when, as far as the resume says so.
 * @param {Role} role
 */
function span({ from, to, current }) {
  const [begin, end] = [month(from), current ? t("now") : month(to)];
  if (begin && end && begin !== end) return ` ${begin} – ${end}`;
  return begin || end ? ` ${begin || end}` : "";
}

/**
 * "2020-03" as people say it; a year alone is told as it is.
 * @param {string | null} date
 */
function month(date) {
  if (!date?.includes("-")) return date ?? "";
  return new Date(`${date.slice(0, 7)}-01T12:00`).toLocaleDateString(document.documentElement.lang, { month: "short", year: "numeric" });
}
