from collections.abc import Generator

import pytest
from playwright.sync_api import Browser

from tests.browser.devices import PHONE, context_of
from tests.browser.faults import FAULTS, LONG_FAULTS, Fault
from tests.browser.link import Link, link_to
from tests.browser.server import Server, mortal_server
from tests.browser.sitting import Sitting

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Generator[Server]:
    with mortal_server(tmp_path_factory.mktemp("survival") / "afterview.duckdb") as server:
        yield server


@pytest.fixture(scope="module")
def shared_link(shared_server: Server) -> Generator[Link]:
    with link_to(shared_server.port) as link:
        yield link


@pytest.fixture
def sitting(browser: Browser, shared_server: Server, shared_link: Link) -> Generator[Sitting]:
    shared_server.start()
    shared_link.mend()
    with context_of(browser, PHONE) as profile:
        yield Sitting(shared_server, shared_link, profile)


def survive(sitting: Sitting, fault: Fault) -> None:
    sitting.fill("typed")
    fault(sitting)
    sitting.all_is_there()


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_half_typed_review_survives(sitting: Sitting, fault: Fault) -> None:
    survive(sitting, fault)


@pytest.mark.long
@pytest.mark.parametrize("fault", LONG_FAULTS.values(), ids=LONG_FAULTS.keys())
def test_a_half_typed_review_survives_what_takes_long(sitting: Sitting, fault: Fault) -> None:
    survive(sitting, fault)
