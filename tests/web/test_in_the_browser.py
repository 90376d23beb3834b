from collections.abc import Generator

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.browser import chromium
from tests.web.running import RunningApp

pytestmark = pytest.mark.browser


@pytest.fixture
def page() -> Generator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), args=list(chromium.ARGUMENTS)
        )
        yield browser.new_page()
        browser.close()


def test_the_page_keeps_its_own_policy_and_asks_nobody_else(app: RunningApp, page: Page) -> None:
    complaints: list[str] = []
    asked: list[str] = []
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    page.on("request", lambda request: asked.append(request.url))
    page.goto(app.address)
    page.get_by_role("heading", level=1).wait_for()
    page.wait_for_load_state("networkidle")
    ours = (app.address, "data:", "blob:")
    assert complaints == []
    assert [url for url in asked if not url.startswith(ours)] == []


def test_no_other_page_can_frame_the_app(app: RunningApp, page: Page) -> None:
    refused: list[str] = []
    page.on("console", lambda line: refused.append(line.text))
    with page.expect_console_message(lambda line: "frame-ancestors" in line.text):
        page.set_content(f"<iframe src='{app.address}'></iframe>")
    assert "stApp" not in page.frames[1].content()
