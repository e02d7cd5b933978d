// What the server says to a person comes in English; on a German page it is told in German.

import { language, t } from "./words.js";

/** What a place of that name is filled with; others are filled with anything. */
const DATES = { date: "(?:[A-Z][a-z]+ )?\\d{4}|now", year: "\\d{4}" };
const PLACE = /\{(\w+)\}/g;
/** What the server quotes, as English does. */
const QUOTED = /“([^”]*)”/g;

const DECIMAL = /^(\d+)\.(\d+)$/;

/** @type {{ form: RegExp, names: string[], text: string }[]} */
let known = [];

/** Learn the server's sentences in the page's language; they are fetched when first needed. */
export async function learn() {
  if (language() !== "de" || known.length) return;
  const answer = await fetch("german.json").catch(() => null);
  if (!answer?.ok) return;
  /** @type {Record<string, string>} */
  const german = await answer.json();
  known = Object.entries(german).map(([english, text]) => ({ ...pattern(english), text }));
}

/**
 * What *english*, with its places like {0}, is recognized by.
 * @param {string} english
 */
function pattern(english) {
  const names = [...english.matchAll(PLACE)].map((place) => place[1] ?? "");
  const form = english.split(PLACE).map((part, at) => (at % 2 ? `(${filling(part)})` : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return { form: new RegExp(`^${form.join("")}$`), names };
}

/** What fills the place of that *name*. @param {string} name */
function filling(name) {
  return Object.entries(DATES).find(([kind]) => name.startsWith(kind))?.[1] ?? "[^]*?";
}

/**
 * *message* in the page's language; as it came where that is not known.
 * @param {string} message
 * @returns {string}
 */
export function said(message) {
  if (language() !== "de") return message;
  for (const { form, names, text } of known) {
    const values = form.exec(message)?.slice(1);
    if (values) return text.replace(PLACE, (_, name) => said(values[names.indexOf(name)] ?? "").replace(DECIMAL, "$1,$2").replace(QUOTED, "„$1“"));
  }
  return message;
}

/**
 * What a judge that was asked besides the rules says of a sentence, if one was asked.
 * @param {Opinion | null} opinion
 * @returns {string | null}
 */
export function judged(opinion) {
  if (!opinion) return null;
  const { judge, support, supported } = opinion;
  return t(supported ? "judged.supported" : "judged.doubted", { judge, certainty: Math.round(100 * (supported ? support : 1 - support)) });
}
