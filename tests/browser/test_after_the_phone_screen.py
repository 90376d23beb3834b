"""What follows the phone screen in Vienna, at which no day was named for an answer."""

import pytest

from tests.browser.devices import PHONE
from tests.browser.phone_screen import tell_the_phone_screen
from tests.browser.reading import steps_seen
from tests.browser.visitor import VisitorOn

pytestmark = pytest.mark.browser


def test_the_follow_up_waits_five_austrian_working_days(visitor_on: VisitorOn) -> None:
    visitor = visitor_on(PHONE, zone="Europe/Vienna")
    visitor.open()
    tell_the_phone_screen(visitor)
    visitor.press("Its next steps")
    visitor.page.wait_for_url("**/next-steps?id=*")
    visitor.wait_until_drawn()
    follow_up = steps_seen(visitor)["Follow-up"]

    assert follow_up.when.endswith("Tue 10 November 2026")
    assert follow_up.why == (
        "They said they will be in touch and named no day. From Tue 10 November 2026 on, 5 working "
        "days after the interview, one short, friendly question is fine."
    )
    assert "References" not in steps_seen(visitor)
    assert visitor.complaints == []
    assert visitor.asked_elsewhere == []
