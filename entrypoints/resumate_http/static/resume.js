// What was read from a resume, how sure that is, and what the person states besides.

import { Typing, correctable } from "./correction.js";
import { $, apart, button, make, title } from "./dom.js";
import { stateFact } from "./facts.js";
import { corrected, groups, inWords, ofFile } from "./lines.js";
import { said } from "./said.js";
import { t } from "./words.js";

/** Stands for a post that a line is to head. */
const OWN = "own";
/** Where a post can be added that the file does not tell. */
const ADDED = ["experience", "education", "volunteering"];

/** @param {HTMLElement} place @param {Page} page */
export async function show(place, { server, id }) {
  const typing = new Typing(id);
  /** @type {string[][]} */
  let posts = [];
  const draw = async () => {
    const { resume: read } = await server.ask("fetchResume", { resume_id: id });
    posts = read.roles.map((role) => [role.id, inWords(role)]);
    title(read.filename);
    place.replaceChildren(
      make("h2", {}, read.filename),
      make("p", { class: "lead" }, sureness(read)),
      make(
        "div",
        { class: "columns wide" },
        make("article", { class: "card" }, contact(read), ...groups(read, line, role)),
        make("aside", { class: "card" }, ...facts(read), make("p", { class: "hint" }, t("wrongLine")), make("a", { href: "#" }, t("back"))),
      ),
    );
  };

  /**
   * Show what *act* changed, and lead back to *where* it was.
   * @param {string} where
   * @param {string} kept
   * @param {() => Promise<unknown>} act
   */
  const correct = async (where, kept, act) => {
    await act();
    await draw();
    place.querySelector(where)?.querySelector("button")?.focus();
    $("said").textContent = t(kept);
  };

  /** @param {HTMLElement} row @param {Line} line */
  function line(row, line) {
    if (line.confirmed_at) {
      const takeBack = async () => {
        await server.ask("removeFact", { resume_id: id, fact_id: line.id });
        await draw();
        $("view").focus({ preventScroll: true });
      };
      row.append(button(t("takeBack"), takeBack, { class: "link" }));
      return;
    }
    const here = `[data-line="${line.id}"]`;
    /** @param {string} text */
    const say = (text) => server.ask("correctLine", { resume_id: id, line_id: line.id, text });
    /** @param {string} under */
    const put = (under) => {
      const known = { resume_id: id, line_id: line.id };
      return under === OWN ? server.ask("addRole", { resume_id: id, line: line.id }) : server.ask("placeLine", { ...known, role: under || null });
    };
    const under = line.role ?? "";
    const read = line.original ?? null;
    correctable(row, {
      id: line.id,
      typing,
      name: line.id,
      fields: [
        { name: "text", label: t("correctWords", { id: line.id }), value: line.text, rows: 3, only: true },
        { name: "under", label: t("standsUnder"), value: under, options: [...posts, ["", t("noPost")], [OWN, t("ownPost")]], hint: t("underHint") },
      ],
      read,
      back: () => correct(here, "lineKept", () => say(read ?? line.text)),
      save: ({ text = "", under: now = under }) =>
        correct(here, "lineKept", async () => {
          if (text !== line.text) await say(text);
          if (now !== under) await put(now);
        }),
    });
  }

  /** @param {HTMLElement} heading @param {Role} role */
  function role(heading, role) {
    /** @param {Record<string, string | null>} said */
    const say = (said) => correct(`[data-role="${role.id}"]`, "postKept", () => server.ask("correctRole", { resume_id: id, role_id: role.id, ...said }));
    const read = role.original ?? null;
    const mark = corrected(role);
    if (mark) heading.append(mark);
    correctable(heading, {
      id: role.id,
      typing,
      name: [role.title, role.employer].filter(Boolean).join(", "),
      fields: ofPost(role),
      read: read && inWords(read),
      back: () => say({ title: read?.title ?? "", employer: read?.employer ?? "", from: read?.from ?? null, to: read?.to ?? (read?.current ? "now" : null) }),
      save: ({ from = "", to = "", ...names }) => say({ ...names, from: from || null, to: to || (role.current ? "now" : null) }),
    });
  }

  /** @param {Resume} read */
  function contact(read) {
    const known = read.contact;
    /** @param {Record<string, unknown>} said */
    const say = (said) => correct(".contact", "contactKept", () => server.ask("correctContact", { resume_id: id, ...said }));
    const head = make("div", { class: "head" }, make("h3", {}, known.name ?? t("noName")), corrected(known), make("p", { class: "hint" }, reached(known) || t("noContact")));
    const original = known.original ?? null;
    correctable(head, {
      id: "contact",
      typing,
      name: t("yourContact"),
      fields: [
        { name: "name", label: t("yourName"), value: known.name ?? "" },
        { name: "email", label: t("yourEmail"), value: known.email ?? "" },
        { name: "phone", label: t("yourPhone"), value: known.phone ?? "" },
        { name: "location", label: t("yourTown"), value: known.location ?? "" },
        { name: "links", label: t("yourLinks"), value: known.links.join("\n"), rows: 2, hint: t("linksHint") },
      ],
      read: original && [apart(original.name), reached(original)].filter(Boolean).join(" · "),
      back: () => say({ ...original }),
      save: ({ links = "", ...texts }) => say({ ...texts, links: links.split("\n") }),
    });
    const warnings = read.warnings.map((warning) => make("li", {}, said(warning)));
    return make("header", { class: "contact" }, head, warnings.length ? make("ul", { class: "warning" }, ...warnings) : null);
  }

  /** @param {Resume} read */
  function facts(read) {
    const add = async () => {
      if (await stateFact(server, read)) await draw();
    };
    const post = make("div", { id: "new-post", class: "head" });
    /** @param {Record<string, string | null>} said */
    const say = (said) => correct("#new-post", "postAdded", () => server.ask("addRole", { resume_id: id, ...said }));
    correctable(post, {
      id: "new-post",
      typing,
      name: t("addPost"),
      add: t("addPost"),
      fields: [...ofPost(), { name: "section", label: t("postKind"), value: "experience", options: ADDED.map((one) => [one, t(`section.${one}`)]) }],
      save: ({ from = "", to = "", ...others }) => say({ ...others, from: from || null, to: to || null }),
    });
    return [make("h3", {}, t("missing?")), make("p", {}, t("missingHint")), button(t("stateFact"), add), post];
  }

  await draw();
}

/**
 * What is asked of a post: of one that there is not yet, all of it.
 * @param {Pick<Role, "title" | "employer" | "from" | "to">} role
 */
function ofPost({ title, employer, from, to } = { title: "", employer: "", from: null, to: null }) {
  return [
    { name: "title", label: t("wasTitle"), value: title },
    { name: "employer", label: t("wasEmployer"), value: employer },
    { name: "from", label: t("wasFrom"), value: from ?? "", hint: t("dateHint"), most: 20 },
    { name: "to", label: t("wasTo"), value: to ?? "", hint: t("goesOnHint"), most: 20 },
  ];
}

/** @param {Resume} read */
function sureness(read) {
  const sure = read.confidence >= 0.9 ? "verySure" : read.confidence >= 0.6 ? "fairlySure" : "unsure";
  const n = ofFile(read);
  const stated = read.lines.length - n;
  const [facts, nameless] = [stated ? t("youStated", { n: stated }) : null, read.contact.name ? null : t("nameless")];
  return [t("readLines", { n, roles: read.roles.length }), facts, nameless, t(sure)].filter(Boolean).join(" ");
}

/**
 * How somebody is reached, in one row.
 * @param {Pick<Contact, "email" | "phone" | "location" | "links">} contact
 */
function reached({ email, phone, location, links }) {
  return [email, phone, apart(location), ...links].filter(Boolean).join(" · ");
}
