// What a person states besides what their resume says: it becomes a line with its own mark.

import { ask, make, select } from "./dom.js";
import { t } from "./words.js";

/**
 * Ask for a fact, and confirm it; resolves to the new line, or to null.
 * @param {Server} server
 * @param {Resume} resume
 * @param {{ title?: string, suggestion?: string, deed?: boolean }} how *deed* says that it is to be told what was done: what is only confirmed may be a date, a permit or a wish
 * @returns {Promise<Line | null>}
 */
export async function stateFact(server, resume, { title, suggestion = "", deed = !suggestion } = {}) {
  const text = make("textarea", { rows: 3, required: true, id: "fact" });
  text.value = suggestion;
  const roles = resume.roles.map((role) => [role.id, [role.title, role.employer].filter(Boolean).join(", ")]);
  const role = select([["", t("noRole")], ...roles], "", { id: "fact-role" });
  const where = [make("label", { for: "fact-role" }, t("factRole")), role];
  const content = make(
    "div",
    { class: "fields" },
    make("p", { class: "hint" }, t("factHint")),
    make("label", { for: "fact" }, t(deed ? "factText" : "factTrue")),
    text,
    ...(deed ? where : [make("details", {}, make("summary", {}, t("factAtPost")), ...where)]),
  );
  const sure = await ask(title ?? t("stateFact"), content, t("confirmFact"));
  if (!sure || !text.value.trim()) return null;
  const fields = { resume_id: resume.id, text: text.value, role: role.value || null };
  const stated = await server.ask("confirmFact", fields);
  return stated.fact;
}
