"""
Pictures of every view: ``python -m benchmarks.screenshots [FOLDER]``.

A real server, a real Chromium, an invented person; light and dark, desktop and phone.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

SAMPLES = Path(__file__).parent.parent / "evals" / "samples"
RESUME = SAMPLES / "resumes" / "backend_engineer.md"
POSTING = SAMPLES / "postings" / "backend_engineer.txt"
CLAIM = "I led a team of 40 engineers at Harbourlight Payments."
STARTED = re.compile(r"ResuMate is at (http://\S+)")
BROWSERS = "chromium-headless-shell", "chromium", "google-chrome"
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), None)
DESKTOP = ViewportSize(width=1360, height=900)
PHONE = ViewportSize(width=390, height=844)


@contextmanager
def serving() -> Iterator[str]:
    """
    The address of a server over an empty data folder.
    """
    command = [sys.executable, "-m", "resumate_cli", "serve", "--port", "0"]
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [*command, "--data-dir", folder],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        try:
            rows = server.stderr or ()
            yield next(found[1] for row in rows if (found := STARTED.search(row)))
        finally:
            server.terminate()
            server.wait(timeout=60)


def views(page: Page) -> Iterator[str]:
    """
    Walk through the page as a person does; the name of each view when it is shown.
    """
    yield "sign-in"
    page.get_by_label("Your name").fill("Mira Okafor")
    page.get_by_role("button", name="Start").click()
    page.locator("#file").wait_for()
    yield "empty"
    page.set_input_files("#file", str(RESUME))
    page.locator("#upload-state", has_text="Read:").wait_for()
    page.get_by_label("The job posting").fill(POSTING.read_text())
    yield "write"
    page.get_by_role("button", name="See what they ask").click()
    page.locator("#posting-review li").first.wait_for()
    yield "review"
    page.get_by_role("button", name="Write the letter").click()
    page.get_by_role("button", name="Copy").wait_for()
    yield "letter"
    page.locator(".sentence.candidate").nth(1).focus()
    yield "evidence"
    page.keyboard.press("Escape")
    page.get_by_role("button", name="shorter").click()
    page.locator("#answer .reply").wait_for()
    yield "turn"
    page.locator(".sentence.candidate").first.click()
    page.get_by_role("button", name="Edit").click()
    page.get_by_label("In your words").fill(CLAIM)
    page.get_by_role("button", name="Save and check").click()
    page.locator("#letter .finding").wait_for()
    yield "finding"
    letter = page.locator("#letter").inner_text()
    page.goto(page.url.partition("#")[0] + "#check")
    page.get_by_label("The letter").fill(letter)
    page.get_by_role("button", name="Check it").click()
    page.locator(".checked").first.wait_for()
    yield "check"
    page.get_by_role("link", name="Letters").click()
    page.locator("#history a").first.wait_for()
    yield "history"
    page.get_by_role("link", name="Write").click()
    page.get_by_role("link", name="What was read").first.click()
    page.locator(".lines").first.wait_for()
    yield "resume"
    page.get_by_role("link", name="Account").click()
    page.get_by_role("button", name="Delete everything").wait_for()
    yield "account"
    page.get_by_role("button", name="Delete everything").click()
    yield "dialog"
    page.get_by_role("button", name="Yes, delete everything").click()
    page.locator("#receipt").wait_for()
    yield "receipt"


def shoot(browser: Browser, address: str, folder: Path) -> None:
    """
    One picture a view, scheme and size.
    """
    for scheme in ("light", "dark"):
        for size, viewport in (("desktop", DESKTOP), ("phone", PHONE)):
            context = browser.new_context(color_scheme=scheme, viewport=viewport)
            page = context.new_page()
            page.goto(address)
            for number, view in enumerate(views(page)):
                page.evaluate("scrollTo(0, 0)")
                name = f"{number:02}-{view}-{size}-{scheme}.png"
                page.screenshot(path=folder / name, full_page=view != "evidence")
            context.close()


def main() -> None:
    """
    Make all pictures.
    """
    parser = argparse.ArgumentParser(description="Pictures of every view of the page.")
    parser.add_argument("folder", nargs="?", default="screenshots", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with serving() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        shoot(browser, address, folder)
        browser.close()
    print(f"{len(list(folder.glob('*.png')))} pictures are in {folder}")


if __name__ == "__main__":
    main()
