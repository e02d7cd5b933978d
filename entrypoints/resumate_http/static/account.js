// Your data is yours: take all of it away, or have all of it forgotten, with a receipt.

import { $, ask, button, make, save } from "./dom.js";
import { state } from "./state.js";
import { t } from "./words.js";

/** @type {(string & keyof Receipt)[]} */
const COUNTS = ["files", "resumes", "lines", "letters", "versions", "queued", "connections"];

/** @param {HTMLElement} place @param {Page} page */
export function show(place, { server, signOut }) {
  const take = button(t("downloadAll"), async () => save(await server.ask("exportAccount")));
  const erase = button(t("eraseAll"), async () => {
    if (!(await ask(t("eraseAll"), make("p", {}, t("eraseSure")), t("eraseYes"), "danger"))) return;
    const { receipt } = await server.ask("eraseAccount");
    server.rest();
    state.forget();
    place.replaceChildren(...shown(receipt, button(t("signOut"), signOut, { class: "primary" })));
    // The button is gone: the receipt is told to those who hear the page.
    $("view").focus();
  }, { class: "danger" });
  place.append(
    make("h2", {}, t("account")),
    make(
      "div",
      { class: "columns" },
      make("section", { class: "card" }, make("h3", {}, t("takeAway")), make("p", {}, t("takeAwayHint")), take),
      make("section", { class: "card" }, make("h3", {}, t("forget")), make("p", {}, t("forgetHint")), erase),
    ),
  );
}

/** @param {Receipt} receipt @param {HTMLElement} leave */
function shown(receipt, leave) {
  const when = new Date(receipt.erased_at).toLocaleString(document.documentElement.lang);
  const rows = COUNTS.map((name) => make("div", {}, make("dt", {}, t(`count.${name}`)), make("dd", {}, String(receipt[name]))));
  const file = { blob: new Blob([JSON.stringify(receipt, null, 2)], { type: "application/json" }), name: "resumate-receipt.json" };
  return [
    make("h2", {}, t("erased")),
    make("p", { class: "lead" }, t("erasedWhen", { when })),
    make("dl", { id: "receipt", class: "card narrow" }, ...rows),
    make("div", { class: "row end narrow" }, button(t("saveReceipt"), () => save(file)), leave),
  ];
}
