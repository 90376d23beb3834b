"""Addresses of people in the sample search, by their name; all of them lead nowhere."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

EMAILS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Halszka Dębniak": "h.debniak@lakaimlyn.example",
        "Maja Brøndum-Løkke": "maja@fjordbro.example",
        "Solène Guérinot": "s.guerinot@chene-creux.example",
        "Caoimhe Ní Dhuibh": "caoimhe@draighneain-ferries.example",
        "Benedikt Aschauer": "aschauer@suishagoya.example",
        "Dr. Ilse Thormählen": "thormaehlen@kesselgrund.example",
        "Þórdís Bjargmundsdóttir": "thordis@haedagros.example",
        "Kjartan Snæland": "kjartan@haedagros.example",
    }
)
"""What was typed into the first letter to somebody, and is kept with them from then on."""

PROFILES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Benedikt Aschauer": "https://linkedin.example/in/benedikt-aschauer",
    }
)
"""LinkedIn addresses, kept once a note to connect went there."""
