"""The address that tells whether the app and its database are well."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from afterview.errors import AfterviewError
from afterview.store.start import opened


def health_route(database: Path) -> Route:
    """``/healthz``: 200 "ok" once the database has answered, else 503 and the reason."""

    def answer(_request: Request) -> Response:
        try:
            opened(database).ask()
        except AfterviewError as error:
            return PlainTextResponse(str(error), status_code=503)
        return PlainTextResponse("ok")

    return Route("/healthz", answer)
