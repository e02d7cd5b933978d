// Who are you? On one machine a name is enough; elsewhere the hosted pages ask.

import { busy, button, make } from "./dom.js";
import { t } from "./words.js";

const FORMS = { local: byName, cognito: atHostedPages };

/** @param {HTMLElement} place @param {Page} page */
export function show(place, { settings, start }) {
  place.append(make("p", { class: "tagline" }, t("tagline")));
  FORMS[settings.kind](place, settings, start);
}

/** @param {HTMLElement} place @param {SignIn} _ @param {Page["start"]} start */
function byName(place, _, start) {
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
  const enter = async () => {
    const { LocalIdentity } = await import("./local-identity.js");
    await start(new LocalIdentity(name.value.trim()));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (name.value.trim()) busy(go, enter);
  });
  place.append(form);
  name.focus();
}

/** @param {HTMLElement} place @param {SignIn} settings */
function atHostedPages(place, settings) {
  const go = button(t("signIn"), async () => (await import("./cognito-identity.js")).signIn(settings), { class: "primary" });
  place.append(make("div", { class: "card narrow" }, make("h2", {}, t("whoAreYou")), make("p", {}, t("signInHint")), go));
  go.focus();
}
