"""What the browser tests share: one Chromium and one app a module, and people who visit it."""

from collections.abc import Generator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser import chromium
from tests.browser.devices import Device, Scheme, context_of
from tests.browser.visitor import Visitor, VisitorOn
from tests.web.running import RunningApp, running_app


# A module each, not the whole run: Playwright allows one at a time in a process, and other tests
# start their own.
@pytest.fixture(scope="module")
def browser() -> Generator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium.find(), args=list(chromium.ARGUMENTS)
        )
        yield started
        started.close()


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Generator[RunningApp]:
    with running_app(tmp_path_factory.mktemp("browser") / "afterview.duckdb") as running:
        yield running


@pytest.fixture
def visitor_on(browser: Browser, app: RunningApp) -> Generator[VisitorOn]:
    """Somebody at the app on a device of their own, with nothing kept in its browser yet."""
    with ExitStack() as profiles:

        def on(
            device: Device,
            *,
            zone: str = "Europe/Vienna",
            scheme: Scheme = "light",
            key_ms: float = 0,
        ) -> Visitor:
            profile = profiles.enter_context(context_of(browser, device, zone=zone, scheme=scheme))
            return Visitor(profile.new_page(), app.address, touch=device.touch, key_ms=key_ms)

        yield on
