"""Which typed link may become a button: an address of the web, and nothing else."""

from urllib.parse import urlsplit


def web_address(link: str) -> str | None:
    """The link where it is a whole ``http`` or ``https`` address, else None."""
    address = link.strip()
    if not address.isprintable() or any(letter.isspace() for letter in address):
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    return address if is_web else None
