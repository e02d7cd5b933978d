// What was read from a resume, how sure that is, and what the person states besides.

import { correctable } from "./correction.js";
import { $, button, make, title } from "./dom.js";
import { stateFact } from "./facts.js";
import { groups } from "./lines.js";
import { said } from "./said.js";
import { t } from "./words.js";

/** @param {HTMLElement} place @param {Page} page */
export async function show(place, { server, id }) {
  const draw = async () => {
    const { resume: read } = await server.ask("fetchResume", { resume_id: id });
    title(read.filename);
    place.replaceChildren(
      make("h2", {}, read.filename),
      make("p", { class: "lead" }, sureness(read)),
      make(
        "div",
        { class: "columns wide" },
        make("article", { class: "card" }, contact(read), ...lines(read)),
        make("aside", { class: "card" }, ...facts(read), make("p", { class: "hint" }, t("wrongLine")), make("a", { href: "#" }, t("back"))),
      ),
    );
  };

  /** @param {Resume} read */
  function lines(read) {
    return groups(read, (row, line) => {
      if (!line.confirmed_at) {
        correctable(row, line, async (text) => {
          await server.ask("correctLine", { resume_id: id, line_id: line.id, text });
          await draw();
          place.querySelector(`[data-line="${line.id}"]`)?.querySelector("button")?.focus();
          $("said").textContent = t("lineKept");
        });
        return;
      }
      const takeBack = async () => {
        await server.ask("removeFact", { resume_id: id, fact_id: line.id });
        await draw();
        $("view").focus({ preventScroll: true });
      };
      row.append(button(t("takeBack"), takeBack, { class: "link" }));
    });
  }

  /** @param {Resume} read */
  function facts(read) {
    const add = async () => {
      if (await stateFact(server, read)) await draw();
    };
    return [make("h3", {}, t("missing?")), make("p", {}, t("missingHint")), button(t("stateFact"), add)];
  }

  await draw();
}

/** @param {Resume} read */
function sureness(read) {
  const sure = read.confidence >= 0.9 ? "verySure" : read.confidence >= 0.6 ? "fairlySure" : "unsure";
  return [t("readLines", { n: read.lines.length, roles: read.roles.length }), t(sure)].join(" ");
}

/** @param {Resume} read */
function contact(read) {
  const { name, email, phone, links, location } = read.contact;
  const reached = [email, phone, location, ...links].filter(Boolean).join(" · ");
  const warnings = read.warnings.map((warning) => make("li", {}, said(warning)));
  return make(
    "header",
    { class: "contact" },
    make("h3", {}, name ?? t("noName")),
    make("p", { class: "hint" }, reached || t("noContact")),
    warnings.length ? make("ul", { class: "warning" }, ...warnings) : null,
  );
}
