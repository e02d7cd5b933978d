// Who are you? On one machine a name is enough; elsewhere a proxy or the hosted pages ask.

import { busy, button, make } from "./dom.js";
import { t } from "./words.js";

const FORMS = { local: byName, proxy: atTheDoor, cognito: atHostedPages };

/** @param {HTMLElement} place @param {Page} page */
export function show(place, { settings, start }) {
  const side = make("div", {}, make("p", { class: "tagline" }, t("tagline")));
  place.append(make("div", { class: "columns welcome" }, side, make("div", {}, specimen(), steps())));
  FORMS[settings.kind](side, settings, start);
}

/** One sentence with the line it rests on: what the person will get. */
function specimen() {
  const sentence = make("p", { class: "paper" }, make("span", { class: "sentence candidate lit" }, t("specimen.sentence")));
  const line = make("p", { class: "card lit-line" }, make("b", {}, t("specimen.mark")), " ", t("specimen.line"));
  return make("figure", { class: "specimen" }, sentence, line, make("figcaption", { class: "hint" }, t("specimen")));
}

function steps() {
  return make("ol", { class: "steps" }, ...[1, 2, 3].map((n) => make("li", {}, t(`step.${n}`))));
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

/** @param {HTMLElement} place @param {SignIn} _ @param {Page["start"]} start */
function atTheDoor(place, _, start) {
  const enter = async () => start(await (await import("./proxy-identity.js")).remembered());
  const go = button(t("signIn"), enter, { class: "primary" });
  place.append(make("div", { class: "card narrow" }, make("h2", {}, t("whoAreYou")), make("p", {}, t("doorHint")), go));
  go.focus();
}

/** @param {HTMLElement} place @param {SignIn} settings */
function atHostedPages(place, settings) {
  const go = button(t("signIn"), async () => (await import("./cognito-identity.js")).signIn(settings), { class: "primary" });
  place.append(make("div", { class: "card narrow" }, make("h2", {}, t("whoAreYou")), make("p", {}, t("signInHint")), go));
  go.focus();
}
