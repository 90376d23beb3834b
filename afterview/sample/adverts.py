"""Adverts of the sample search, as they were pasted."""

from typing import Final

KESSELGRUND_ADVERT: Final = """\
Der Wasserverband Kesselgrund versorgt 41 Gemeinden mit Trinkwasser. Für den Netzbetrieb suchen \
wir zum nächstmöglichen Zeitpunkt eine Person für die

Datenanalyse Netzbetrieb (Vollzeit, unbefristet)

Ihre Aufgaben
- Nachtverbräuche auswerten und Lecks eingrenzen, gemeinsam mit der Leitwarte
- den täglichen Netzbericht betreuen und verständlicher machen
- Zählerdaten prüfen, bevor sie jemand glaubt

Sie bringen mit
- mehrere Jahre Erfahrung mit Betriebsdaten, gern aus einer anderen Branche
- SQL und eine Sprache Ihrer Wahl
- die Geduld, eine Zahl zweimal zu erklären

Vergütung nach Gruppe 10, Stufe je nach Erfahrung. Schwerbehinderte Menschen werden bei gleicher \
Eignung bevorzugt. Bewerbungen bitte ohne Foto, in einer Datei.
"""

HAEDAGROS_ADVERT: Final = """\
Logistics Data Analyst, Hæðagrös ehf.

We grow tomatoes, cucumbers and a few stubborn peppers under lamps and send them to shops in four \
countries, mostly before anybody is awake.

You will
- forecast what each shop takes tomorrow, and find out why we were wrong yesterday
- keep the report that drivers, packers and buyers all look at
- build the small pipelines that feed it; nobody else will do it for you

You have
- worked with goods that spoil, or with people who shout when something is late
- solid SQL, some Python, no fear of a spreadsheet that is older than you
- English; Icelandic can wait

Three weeks of four from wherever you live in Europe, the fourth with us in the houses. We answer \
everybody.
"""

TANNENHAEHER_ADVERT: Final = """\
Tannenhäher Forstlogistik eG: Planung Holzabfuhr (w/m/d)

600 Waldbesitzerinnen und Waldbesitzer, 38 Fuhrwerke, und das Wetter entscheidet mit. Wir suchen \
jemanden, der aus Polterlisten, Straßensperren und Werksaufträgen einen Wochenplan macht, den die \
Fahrer auch fahren.

Erwünscht: Erfahrung in Disposition oder Tourenplanung, sicherer Umgang mit Daten, Humor am \
Telefon. Mindestgehalt 3.400 Euro brutto im Monat, 14-mal, Überzahlung je nach Erfahrung.
"""
