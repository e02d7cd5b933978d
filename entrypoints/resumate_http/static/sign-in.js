// Who are you? On this machine a name is enough.

import { busy, make } from "./dom.js";
import { t } from "./words.js";

/** @param {HTMLElement} place @param {Page} page */
export function show(place, { start }) {
  const name = make("input", { id: "name", name: "name", required: true, maxlength: 128, autocomplete: "name" });
  const go = make("button", { class: "primary" }, t("start"));
  const form = make(
    "form",
    { class: "card narrow" },
    make("h2", {}, t("whoAreYou")),
    make("label", { for: "name" }, t("yourName")),
    make("div", { class: "row" }, name, go),
    make("p", { class: "hint" }, t("staysHere")),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (name.value.trim()) busy(go, () => start(name.value.trim()));
  });
  place.append(make("p", { class: "tagline" }, t("tagline")), form);
  name.focus();
}
