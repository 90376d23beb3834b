"""Every page with the sample search on it: accessible, within the screen, and talking to nobody."""

from collections.abc import Generator
from datetime import UTC, datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from afterview.sample.fill import fill
from afterview.store.start import close, opened
from tests.browser.devices import DESKTOP, PHONE, Device
from tests.browser.places import PAGES, Way
from tests.browser.visitor import Visitor, VisitorOn
from tests.web.running import RunningApp, running_app

pytestmark = pytest.mark.browser

TOUCH_PIXELS = 44
DARK = "rgb(27, 25, 22)"
# Vega draws the frame of a brush without a name, and has no way to give it one or to hide it.
LOOKED_AT = {"exclude": [["[class*=period_brush]"]]}
# Measured from inside: what a finger can hit is the box, or the label around it. Links inside a
# sentence are left out, as the rule for targets (WCAG 2.5.8) does, and so is what is hidden.
TOO_SMALL = """pixels => [...document.querySelectorAll(
  'main :is(button, a, input, textarea, summary, [role=radio], [role=combobox]),' +
  '[data-testid=stBottom] :is(button, a)'
)].map(each => {
  const target = each.closest('label, [data-baseweb], [data-testid$=Container], [role=group]');
  const boxes = [each, target].filter(Boolean).map(one => one.getBoundingClientRect());
  return { name: each.innerText || each.ariaLabel || each.tagName, seen: each.checkVisibility(),
    inText: !!each.closest('p'), width: Math.max(...boxes.map(box => box.width)),
    height: Math.max(...boxes.map(box => box.height)) };
}).filter(one => one.seen && one.width > 1 && !one.inText
  && (one.height < pixels - 0.5 || one.width < pixels - 0.5))
  .map(one => `${one.name} ${one.width.toFixed(0)}x${one.height.toFixed(0)}`)"""


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Generator[RunningApp]:
    database = tmp_path_factory.mktemp("face") / "afterview.duckdb"
    fill(opened(database), today=datetime.now(UTC).date())
    close(database)
    with running_app(database) as running:
        yield running


def grave(visitor: Visitor) -> list[str]:
    """What stands seriously or critically in the way of a reader, with where it does."""
    return [
        f"{one['id']}: {node['target']}"
        for one in Axe().run(visitor.page, context=LOOKED_AT).response["violations"]
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("device", [PHONE, DESKTOP], ids=lambda device: device.name)
@pytest.mark.parametrize("go", PAGES.values(), ids=PAGES.keys())
def test_a_page_is_accessible_in_light_and_dark_fits_the_screen_and_asks_nobody_else(
    go: Way, device: Device, visitor_on: VisitorOn
) -> None:
    visitor = visitor_on(device, scheme="light")
    go(visitor)
    assert grave(visitor) == []
    visitor.page.emulate_media(color_scheme="dark")
    expect(visitor.page.get_by_test_id("stApp")).to_have_css("background-color", DARK)
    assert grave(visitor) == []
    wide = visitor.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
    if device.touch:
        assert visitor.page.evaluate(TOO_SMALL, TOUCH_PIXELS) == []
    assert visitor.complaints == []
    assert visitor.asked_elsewhere == []
