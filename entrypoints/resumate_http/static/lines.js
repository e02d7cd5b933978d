// Resume lines as they are shown everywhere: under their roles, what the person stated marked.

import { apart, make } from "./dom.js";
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
 * The mark of a line: its number, and whether the person stated, corrected or moved it.
 * @param {Line} line
 */
export function mark(line) {
  const said = line.confirmed_at ? make("span", { class: "stated" }, t("stated")) : (corrected(line) ?? moved(line));
  return make("span", { class: "mark" }, make("b", {}, line.id), said);
}

/**
 * The mark of what the person corrected; null if it is as it was read.
 * @param {{ original?: unknown }} read
 */
export function corrected({ original }) {
  return original == null ? null : make("span", { class: "stated" }, t("corrected"));
}

/** @param {Line} line */
function moved({ placed_at }) {
  return placed_at ? make("span", { class: "stated" }, t("moved")) : null;
}

/**
 * How many lines were read from the file; what the person stated was not.
 * @param {Resume} resume
 */
export function ofFile({ lines }) {
  return lines.filter((line) => !line.confirmed_at).length;
}

/**
 * A post in words, with its dates.
 * @param {Role} role
 */
export function inWords(role) {
  return [apart(role.title), apart(role.employer), span(role).trim()].filter(Boolean).join(", ");
}

/**
 * All lines, grouped; *decorate* is called with each line's element and the line,
 * *head* with what heads the lines of a role and the role.
 * @param {Resume} resume
 * @param {(row: HTMLElement, line: Line) => void} decorate
 * @param {(heading: HTMLElement, role: Role) => void} head
 */
export function groups(resume, decorate = () => {}, head = () => {}) {
  /** @type {Map<string, { where: string, role: Role | undefined, rows: HTMLElement[] }>} */
  const boxes = new Map();
  for (const line of resume.lines) {
    const where = whereabouts(resume.roles, line);
    const role = resume.roles.find((one) => one.id === line.role);
    const key = role?.id ?? where;
    const box = boxes.get(key) ?? { where, role, rows: [] };
    boxes.set(key, box);
    const row = make("li", { "data-line": line.id }, mark(line), make("span", { lang: resume.language, dir: "auto" }, line.text));
    decorate(row, line);
    box.rows.push(row);
  }
  return inOrder(resume.roles, [...boxes.values()]).map(({ where, role, rows }) => {
    const heading = make("div", { class: "head", "data-role": role?.id }, make("h4", {}, make("bdi", {}, where), role ? make("small", {}, span(role)) : null));
    if (role) head(heading, role);
    return make("div", { class: "group" }, heading, make("ul", { class: "lines" }, ...rows));
  });
}

/**
 * *boxes* as their lines come, but that of a post which the person added, whose lines come
 * last, behind the post before it.
 * @template {{ role: Role | undefined, rows: HTMLElement[] }} Box
 * @param {Role[]} roles
 * @param {Box[]} boxes
 */
function inOrder(roles, boxes) {
  const told = boxes.filter(({ role, rows }) => !role || !rows.every((row) => row.dataset.line?.startsWith("F")));
  for (const [index, role] of roles.entries()) {
    const box = boxes.find((one) => one.role === role);
    if (!box || told.includes(box)) continue;
    const before = roles.slice(0, index).map(({ id }) => told.findIndex((one) => one.role?.id === id));
    told.splice(Math.max(-1, ...before) + 1, 0, box);
  }
  return told;
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
