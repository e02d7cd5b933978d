// The page: signs in, and moves between asking for a letter and reading it.

import { $, make, notice } from "./dom.js";
import { Letter } from "./letter.js";
import { Resumes } from "./resumes.js";
import { Server } from "./server.js";

const server = new Server();
const resumes = new Resumes(server);
const letter = new Letter(server);
const NAME = "resumate.name";

function view(name) {
  for (const section of ["sign-in", "ask", "result"]) $(section).hidden = section !== name;
}

async function start(name) {
  await server.signIn(name);
  localStorage.setItem(NAME, name);
  const leave = make("button", { type: "button", class: "link", onclick: signOut }, "Sign out");
  $("who").replaceChildren(`${name} `, leave);
  $("who").hidden = false;
  await route();
}

function signOut() {
  localStorage.removeItem(NAME);
  location.hash = "";
  location.reload();
}

async function ask() {
  view("ask");
  await resumes.load();
  const letters = await server.get("letters");
  $("history-box").hidden = letters.length === 0;
  $("history").replaceChildren(...letters.map(row));
}

function row(found) {
  const title = [found.title ?? "A letter", found.company].filter(Boolean).join(" — ");
  const when = new Date(found.created_at).toLocaleString();
  const open = make("a", { href: `#letter=${found.id}` }, title);
  return make("li", {}, open, make("small", {}, `${when} · ${found.status}`));
}

async function route() {
  const id = /^#letter=([0-9a-f-]{36})$/.exec(location.hash)?.[1];
  try {
    if (!id) return await ask();
    view("result");
    await letter.open(id);
  } catch (problem) {
    notice(problem);
    if (id) location.hash = "";
  }
}

$("sign-in-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    await start($("name").value.trim());
  } catch (problem) {
    notice(problem);
  }
});

$("letter-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!resumes.chosen) return notice("Upload a resume first.");
  $("write").disabled = true;
  try {
    const asked = await server.post("letters", {
      resume_id: resumes.chosen,
      posting: $("posting").value,
      tone: $("tone").value,
      length: $("length").value,
      language: $("language").value,
      writer: $("writer").value,
    });
    location.hash = `letter=${asked.letter.id}`;
  } catch (problem) {
    notice(problem);
  } finally {
    $("write").disabled = false;
  }
});

$("back").addEventListener("click", () => (location.hash = ""));
window.addEventListener("hashchange", route);

const known = localStorage.getItem(NAME);
view("sign-in");
if (known) start(known).catch(notice);
