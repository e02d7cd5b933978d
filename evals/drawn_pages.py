"""
A setting as a page of HTML, and that printed to PDF.
"""

import base64
import html
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from drawn_setting import Entry, Setting, picture
from layouts import ASIDE, CHROMIUM
from playwright.sync_api import sync_playwright

_HEADINGS = {
    "bold": "",
    "caps": "text-transform:uppercase",
    "rule": "border-bottom:1px solid;font-weight:normal;font-size:1.3em",
    "spaced": "text-transform:uppercase;letter-spacing:.3em;font-size:1em",
    "shaded": "background:#dde;padding:2px 6px",
    "large": "font-size:1.6em;font-weight:normal;color:#247",
}
_SYLLABLE = re.compile(
    r"(?<=[a-zäöü]{2}[aeiouäöü])(?=[bcdfghklmnprstwz][aeiouäöü][a-z]{2})"
)


class Printer:
    """
    Chromium, for as long as it is needed.
    """

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory()
        self._playwright = sync_playwright().start()
        self._browser = self._playwright.chromium.launch(executable_path=CHROMIUM)
        self._tab = self._browser.new_page()
        return self

    def __exit__(self, *_: object) -> None:
        self._browser.close()
        self._playwright.stop()
        self._folder.cleanup()

    def pdf(self, setting: Setting) -> bytes:
        """
        The setting, printed.
        """
        source = Path(self._folder.name) / "resume.html"
        source.write_text(_page(setting))
        self._tab.goto(source.as_uri())
        name, mail = setting.resume["contact"]["name"], "jo.sample@example.org"
        word = "Seite" if setting.resume["language"] == "de" else "Page"
        number = f"{word} <i class=pageNumber></i> / <i class=totalPages></i>"
        running = "<div style='font:8px Arial;margin:0 15mm;width:100%'>{}</div>"
        return self._tab.pdf(
            prefer_css_page_size=True,
            display_header_footer=setting.drawn.running,
            header_template=running.format(f"{name} · {mail}"),
            footer_template=running.format(number),
            print_background=True,
        )


def _page(setting: Setting) -> str:
    drawn = setting.drawn
    german = setting.resume["language"] == "de"
    name = f"<h1>{html.escape(setting.resume['contact']['name'])}</h1>"
    data = base64.b64encode(picture()).decode()
    photo = f"<img src=data:image/png;base64,{data}>" if drawn.photo else ""
    contact = "".join(map(_contact, setting.contact))
    told = {
        key: f"<section><h2>{heading}</h2><div>{_entries(entries, setting)}</div>"
        "</section>"
        for key, (heading, entries) in setting.sections.items()
    }
    if drawn.columns.startswith("sidebar"):
        beside = "".join(told.pop(key) for key in ASIDE if key in told)
        top, side = ("", photo + name) if drawn.boxed else (name, photo)
        contact = f"<h2>{'Kontakt' if german else 'Contact'}</h2>{contact}"
        aside = f"<aside>{side}{contact}{beside}</aside>"
        main = f"<main>{top}{''.join(told.values())}</main>"
        body = f"<div class=both>{_turned(aside, main, drawn.columns)}</div>"
    else:
        body = f"<header>{photo}{name}{contact}</header>"
        body += "".join(told.values())
    if drawn.columns == "tabular":
        words = ("Lebenslauf", "Leipzig, 3. März 2026")
        words = words if german else ("Curriculum Vitae", "Leeds, 3 March 2026")
        body = f"<h1>{words[0]}</h1>{body}<p>{words[1]}</p>"
    return (
        f"<!doctype html><html lang={setting.resume['language']}><meta charset=utf-8>"
        f"<style>{_style(setting)}</style><body>{body}"
    )


def _turned(aside: str, main: str, columns: str) -> str:
    return aside + main if columns.endswith("left") else main + aside


def _style(setting: Setting) -> str:
    drawn = setting.drawn
    share = round(drawn.aside * 100)
    left = drawn.columns.endswith("left")
    both = f"{share}% 1fr" if left else f"1fr {share}%"
    date = "1fr 24%" if drawn.head.endswith("\v{dates}") else f"{max(share, 17)}% 1fr"
    align = "justify" if drawn.justified else "left"
    section = (
        f"section{{display:grid;grid-template-columns:{share}% 1fr;gap:12px;"
        "margin-top:1em}h2{margin:0}"
    )
    return (
        "@page{size:A4;margin:15mm}h1{font-size:2em;margin:0}h2{margin:.8em 0 .3em;"
        f"font-size:1.15em;{_HEADINGS[drawn.heading]}}}"
        f"body{{font:{drawn.size}pt/{drawn.leading} '{drawn.font}';margin:0;"
        f"text-align:{align}}}img{{width:28mm;height:32mm;float:right}}header{{display:flow-root}}"
        f".both{{display:grid;grid-template-columns:{both};gap:20px}}"
        f".entry{{margin-bottom:.5em}}.table{{display:grid;grid-template-columns:{date};"
        "gap:10px}.row{display:flex;justify-content:space-between;gap:8px}"
        ".row i{font-style:normal;text-align:right;white-space:nowrap}"
        "ul{margin:0;padding-left:1.3em}.item{margin-bottom:.25em}"
        f"{section if drawn.columns == 'margin' else ''}"
        ".label{display:inline-block;min-width:7em}aside .label{min-width:0}"
    )


def _contact(told: tuple[str, str]) -> str:
    label, text = told
    before = f"<span class=label>{label}:</span> " if label else ""
    return f"<div>{before}{html.escape(text)}</div>"


def _entries(entries: list[Entry], setting: Setting) -> str:
    return "".join(f"<div class=entry>{_entry(e, setting)}</div>" for e in entries)


def _entry(entry: Entry, setting: Setting) -> str:
    items = "".join(_items(entry, setting))
    cells = ["".join(map(_row, cell.split("\n"))) for cell in entry.head.split("\v")]
    if len(cells) == 1:
        return (cells[0] if entry.head else "") + items
    cells[setting.drawn.head.endswith("\v{dates}") - 1] += items
    return f"<div class=table><div>{cells[0]}</div><div>{cells[1]}</div></div>"


def _row(line: str) -> str:
    told = html.escape(line).replace("\x01", "<b>").replace("\x02", "</b>")
    left, tab, right = told.partition("\t")
    if not tab:
        return f"<div>{left}</div>"
    return f"<div class=row><span>{left}</span><i>{right}</i></div>"


def _items(entry: Entry, setting: Setting) -> Iterator[str]:
    drawn = setting.drawn
    for text, marked in entry.items:
        told = html.escape(text)
        if drawn.hyphens:
            told = re.sub(r"\w{9,}", lambda m: _SYLLABLE.sub("&shy;", m[0]), told)
        if marked and drawn.bullet == "list":
            yield f"<ul><li>{told}</li></ul>"
        else:
            mark = drawn.bullet if marked else ""
            yield f"<div class=item>{mark}{told}</div>"
