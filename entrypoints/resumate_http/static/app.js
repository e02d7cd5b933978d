// The page: signs in, and moves between its views. Each view is a module, fetched when it
// is first seen, whose `show` fills <main> and may say what is to be done on `leaving`.

import { $, make, notice, title, unsay } from "./dom.js";
import { Problem } from "./problem.js";
import { Server } from "./server.js";
import { learn } from "./said.js";
import { state } from "./state.js";
import { language, setLanguage, t } from "./words.js";

const ID = "([0-9a-f-]{36})";
/** @type {[RegExp, string, string | null][]} */
const VIEWS = [
  [new RegExp(`^#letter=${ID}$`), "letter", "letters"],
  [new RegExp(`^#resume=${ID}$`), "resume", ""],
  [/^#letters$/, "history", "letters"],
  [/^#check$/, "check", "check"],
  [/^#account$/, "account", "account"],
  [/^/, "write", ""],
];
/** @type {[RegExp, string, string | null]} */
const SIGN_IN = [/^/, "sign-in", null];
/** @type {[string, string][]} */
const TABS = [
  ["", "write"],
  ["letters", "letters"],
  ["check", "check"],
  ["account", "account"],
];
const AGAIN = 2000;

/** @type {Configuration | null} */
let config = null;
/** @type {Identity | null} */
let identity = null;
/** @type {Server | null} */
let server = null;
/** @type {(() => void)[]} */
const leaves = [];
let shown = 0;
/** Whether what is shown could not be filled: it is shown anew when the server is back. */
let empty = false;

async function route() {
  if (!config) return;
  for (const leave of leaves.splice(0)) leave();
  // What was asked was asked in the view that goes.
  for (const dialog of document.querySelectorAll("dialog")) dialog.close();
  empty = false;
  const turn = ++shown;
  const leaving = (/** @type {() => void} */ act) => leaves.push(act);
  // A place of its own: a view that the person has left already fills nothing shown.
  const place = make("div");
  const [pattern, view, tab] = (identity && sought()) || SIGN_IN;
  header(tab);
  title(t(TABS.find(([hash]) => hash === tab)?.[1] ?? "signIn"));
  // Seen while the place is empty for long (styles.css).
  const waiting = make("p", { class: "waiting hint" }, t("fetching"));
  $("view").replaceChildren(place, waiting);
  try {
    const id = pattern.exec(location.hash)?.[1];
    const [{ show }] = await Promise.all([fetched(view), learn()]);
    if (turn === shown) await show(place, { server, settings: config.sign_in, start: enter, signOut, id, leaving });
  } catch (problem) {
    if (turn !== shown) return;
    waiting.remove();
    empty = true;
    notice(problem);
    if (problem instanceof Problem && problem.code === "not_found") location.hash = "";
  }
}

/** The view that the address names. */
function sought() {
  return VIEWS.find(([form]) => form.test(location.hash));
}

/** @param {string} view */
function fetched(view) {
  return import(`./${view}.js`).catch(() => Promise.reject(new Problem(t("away"))));
}

/** @param {string | null} current */
function header(current) {
  const links = TABS.map(([hash, key]) =>
    make("a", { href: `#${hash}`, "aria-current": hash === current ? "page" : null, onclick: unsay }, t(key)),
  );
  const other = language() === "de" ? "en" : "de";
  const change = () => {
    setLanguage(other);
    route();
    // The header is another one now, and the focus stays where it was.
    [...$("who").querySelectorAll("button")].at(-1)?.focus();
  };
  const speak = make("button", { type: "button", class: "link", lang: other, onclick: change }, other === "de" ? "Deutsch" : "English");
  const leaving = make("button", { type: "button", class: "link", onclick: signOut }, t("signOut"));
  $("header").replaceChildren(
    make("h1", {}, make("a", { href: "#" }, "ResuMate")),
    ...(identity ? [make("nav", { "aria-label": t("views") }, ...links)] : []),
    make("p", { id: "who" }, ...(identity ? [make("span", {}, identity.name), leaving] : []), speak),
  );
}

/**
 * Hear what happens to *who* from now on, and show their views.
 * @param {Identity} who
 */
async function start(who) {
  if (!config) return;
  const opened = new Server(config, who);
  opened.on("disconnected", () => away(true));
  opened.on("connected", () => {
    away(false);
    unsay();
    if (empty) route();
  });
  opened.on("signed-out", () => left(new Problem(t("signInEnded"), "signed_out")));
  await opened.open();
  [identity, server] = [who, opened];
  await route();
}

/**
 * Who signed in is told what is shown: where they pressed is gone.
 * @param {Identity} who
 */
async function enter(who) {
  await start(who);
  if (document.activeElement === document.body) $("view").focus({ preventScroll: true });
}

/** @param {boolean} gone */
function away(gone) {
  const place = $("connection");
  place.hidden = !gone;
  place.textContent = gone ? t("reconnecting") : "";
}

async function signOut() {
  const who = identity;
  state.forget();
  globalThis.history.replaceState(null, "", "#");
  left();
  await who?.signOut();
}

/**
 * Nobody is signed in any more; what was typed stays, unless the person signed out.
 * @param {Problem} [problem]
 */
function left(problem) {
  server?.close();
  [identity, server] = [null, null];
  away(false);
  if (problem) notice(problem);
  route();
}

/** Learn how people sign in here, and who already is. */
async function begin() {
  // On a slow line each thing that waits for another is a second more.
  Promise.all([fetched(sought()?.[1] ?? ""), learn()]).catch(() => {});
  try {
    config ??= await settings();
    const { remembered } = await import(`./${config.sign_in.kind}-identity.js`);
    const who = await remembered(config.sign_in);
    await (who ? start(who) : route());
    away(false);
  } catch (problem) {
    if (problem instanceof Problem && problem.code !== "unreachable") return left(problem);
    // The page came from a cache, or the server just went: it will be back.
    away(true);
    setTimeout(begin, AGAIN);
  }
}

/** @returns {Promise<Configuration>} */
async function settings() {
  const answer = await fetch("config.json", { cache: "no-cache" });
  if (!answer.ok) throw new Problem(t("away"));
  return answer.json();
}

// A move to another view is told to those who hear the page, by moving the focus to it.
window.addEventListener("hashchange", () => {
  route();
  $("view").focus({ preventScroll: true });
});
setLanguage(language());
begin();
