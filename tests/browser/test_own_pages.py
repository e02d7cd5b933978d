"""
The page signs people in at hosted pages that were not written for it.
"""

import pytest

from cloud import PASSWORD
from page_on_aws import published

pytestmark = [pytest.mark.browser, pytest.mark.postgres, pytest.mark.emulator]
PATIENCE = 60_000
"""Milliseconds."""


def test_the_emulators_own_hosted_pages_let_in(chromium, cloud, aws_url):
    """
    Code and PKCE as another implementation of Cognito understands them, with the user
    pool of the stack.
    """
    email = cloud.registers("emmy")
    with published(cloud, aws_url, aws_url, cloud.client) as (url, _):
        page = chromium.new_context().new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(url)
        page.get_by_role("button", name="Sign in").click()
        page.locator("#username").fill(email)
        page.locator("#password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()

        page.get_by_text("No resume yet.").wait_for()

        assert email in page.locator("#who").inner_text()
        page.context.close()
