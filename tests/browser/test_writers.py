"""
Who writes the letter is chosen among those who can.
"""

import pytest

import stories
from openai_server import openai_server, streamed
from page_steps import ask_for_letter, until_read
from warm_server import WarmServer

pytestmark = [pytest.mark.browser, pytest.mark.postgres]


@pytest.fixture(params=["there", "away"])
def offered(request, chromium, tmp_path, on_a_database, word_model):
    """
    The page of a server with a model that is set up, there or away; what it offers.
    """
    with openai_server() as script:
        script.will(*[streamed("I rebuilt the register allocator in Rust.")] * 40)
        url = script.url if request.param == "there" else "http://127.0.0.1:9/v1"
        model = {"RESUMATE_LLM_URL": url, "RESUMATE_LLM_MODEL": "qwen-of-the-house"}
        settings = {**model, **on_a_database(), **word_model}
        server = WarmServer(tmp_path / "data", **settings)
        page = chromium.new_context().new_page()
        page.set_default_timeout(30_000)
        page.goto(server.start())
        page.get_by_label("Your name").fill("Ada")
        page.get_by_role("button", name="Start").click()
        page.locator("#writer[data-offered]").wait_for()
        yield request.param, page
        page.context.close()
        server.stop()


def test_a_model_that_answers_is_offered_by_its_name(offered):
    """
    Beside the best and none; one that is away is not offered. That a writer does not
    translate is said before it is asked.
    """
    state, page = offered
    field = page.locator("#writer")

    values = field.locator("option").evaluate_all("all => all.map(one => one.value)")

    foretold = page.locator("#foretold")
    if state == "away":
        assert ["auto", "composer"] == values
        assert "does not answer" in foretold.inner_text()
        return
    assert ["auto", "composer", "openai"] == values
    assert foretold.inner_text() == ""
    page.get_by_label("Language").select_option("de")
    field.select_option("composer")
    assert "does not translate" in foretold.inner_text()
    page.get_by_label("Language").select_option("auto")
    assert foretold.inner_text() == ""
    field.select_option(label="qwen-of-the-house")
    page.reload()
    page.locator("#writer[data-offered]").wait_for()
    assert "openai" == page.locator("#writer").input_value()
    file = {"name": "a.pdf", "mimeType": "text/plain", "buffer": stories.as_pdf()}
    page.set_input_files("#file", file)
    until_read(page)
    ask_for_letter(page)
    page.get_by_role("button", name="Copy").wait_for()
    assert "qwen-of-the-house" in page.locator("main").inner_text()
