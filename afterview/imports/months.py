"""The names of months, short and long, in English, German, French, Spanish and Dutch."""

from typing import Final

_NAMES: Final = (
    "jan january januar janvier janv enero ene januari janner jaen",
    "feb february februar fevrier fevr febrero februari feber",
    "mar march marz maerz mrz mars marzo maart mrt",
    "apr april avril avr abril abr",
    "may mai mayo mei",
    "jun june juni juin junio",
    "jul july juli juillet juil julio",
    "aug august aout agosto ago augustus",
    "sep sept september septembre septiembre",
    "oct october okt oktober octobre octubre",
    "nov november novembre noviembre",
    "dec december dez dezember decembre diciembre dic desember",
)
MONTHS: Final[dict[str, int]] = {
    name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()
}
