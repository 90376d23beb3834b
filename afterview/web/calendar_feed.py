"""The address that calendar programs on this machine subscribe to."""

from collections.abc import Callable
from hmac import compare_digest

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from afterview.errors import AfterviewError

Feed = Callable[[str], bytes | None]
"""The calendar for whoever shows this token; None where the token is not the right one."""

_HEADERS = {"cache-control": "no-store"}


def feed_behind(kept: Callable[[], str | None], made: Callable[[], bytes]) -> Feed:
    """The calendar that ``made`` gives, for those who show the token that ``kept`` gives.

    Both are asked anew each time. No token, or an empty one, opens the feed to nobody.
    """

    def feed(token: str) -> bytes | None:
        expected = kept()
        # Takes as long for a near miss as for a wild guess.
        if not expected or not compare_digest(token.encode(), expected.encode()):
            return None
        return made()

    return feed


def calendar_route(feed: Feed) -> Route:
    """``/calendar.ics?token=…``: 200 and the calendar, 404 for any other token, 503 in trouble."""

    def answer(request: Request) -> Response:
        try:
            calendar = feed(request.query_params.get("token", ""))
        except AfterviewError as error:
            return PlainTextResponse(str(error), status_code=503, headers=_HEADERS)
        if calendar is None:
            return PlainTextResponse("There is nothing here.", status_code=404, headers=_HEADERS)
        return Response(calendar, media_type="text/calendar", headers=_HEADERS)

    return Route("/calendar.ics", answer)
