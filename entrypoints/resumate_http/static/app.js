// The page: signs in, and moves between its views. Each view is a module, fetched when it
// is first seen, whose `show` fills <main> and may return what is to be done on leaving.

import { $, make, notice } from "./dom.js";
import { Problem, Server } from "./server.js";
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

/** @type {Server | null} */
let server = null;
/** @type {(() => void) | null} */
let leave = null;
let shown = 0;

async function route() {
  leave?.();
  leave = null;
  const turn = ++shown;
  // A place of its own: a view that the person has left already fills nothing shown.
  const place = make("div", {});
  const [pattern, view, tab] = (state.name && VIEWS.find(([form]) => form.test(location.hash))) || SIGN_IN;
  header(tab);
  $("view").replaceChildren(place);
  try {
    const id = pattern.exec(location.hash)?.[1];
    const { show } = await import(`./${view}.js`).catch(() => Promise.reject(new Problem(t("away"))));
    if (turn !== shown) return;
    const left = await show(place, { server, start, signOut, id });
    if (turn === shown) leave = left;
    else left?.();
  } catch (problem) {
    notice(problem);
    if (problem instanceof Problem && problem.status === 404) location.hash = "";
  }
}

/** @param {string | null} current */
function header(current) {
  const links = TABS.map(([hash, key]) =>
    make("a", { href: `#${hash}`, "aria-current": hash === current ? "page" : null }, t(key)),
  );
  const other = language() === "de" ? "en" : "de";
  const speak = make(
    "button",
    { type: "button", class: "link", lang: other, onclick: () => (setLanguage(other), route()) },
    other === "de" ? "Deutsch" : "English",
  );
  const leaving = make("button", { type: "button", class: "link", onclick: signOut }, t("signOut"));
  $("header").replaceChildren(
    make("h1", {}, make("a", { href: "#" }, "ResuMate")),
    ...(state.name ? [make("nav", { "aria-label": t("views") }, ...links)] : []),
    make("p", { id: "who" }, ...(state.name ? [make("span", {}, state.name), leaving] : []), speak),
  );
}

/**
 * Sign in as *name*, and hear what happens from now on.
 * @param {string} name
 */
async function start(name) {
  server = new Server();
  server.on("disconnected", () => away(true));
  server.on("connected", () => away(false));
  state.name = name;
  try {
    await server.signIn(name);
  } catch (problem) {
    if (problem instanceof Problem && problem.status) state.forget();
    else away(true, () => start(name));
    throw problem;
  }
  away(false);
  await route();
}

/** @param {boolean} gone @param {() => Promise<void>} [again] */
function away(gone, again) {
  const place = $("connection");
  place.hidden = !gone;
  place.textContent = gone ? t("reconnecting") : "";
  if (again) setTimeout(() => again().catch(() => {}), 2000);
}

function signOut() {
  server?.close();
  state.forget();
  globalThis.history.replaceState(null, "", "#");
  route();
}

// A move to another view is told to those who hear the page, by moving the focus to it.
window.addEventListener("hashchange", () => {
  route();
  $("view").focus({ preventScroll: true });
});
setLanguage(language());
if (state.name) start(state.name).catch((problem) => (state.name ? null : (notice(problem), route())));
else route();
