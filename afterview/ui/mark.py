"""A short name for words of a person in the key of a widget, which holds none of them."""

import hashlib


def mark(words: str) -> str:
    """The same for the same words, and in all likelihood for no others."""
    return hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=8).hexdigest()
