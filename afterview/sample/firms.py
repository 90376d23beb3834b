"""The roles and companies of the sample search; none of these firms exists."""

from afterview.sample.told import Firm

MLYN = Firm("Łąka i Młyn sp. z o.o.", "Operations Analyst", "Europe/Warsaw")
FJORDBRO = Firm("Fjordbro Pakker A/S", "Data Analyst, Network Planning", "Europe/Copenhagen")
KAEFERBOECK = Firm(
    "Käferböck Türbeschläge GmbH", "Analyst Produktion und Logistik", "Europe/Vienna"
)
MUNIZ = Firm("Muñiz y Peñalver Envases, S.L.", "Analista de operaciones", "Europe/Madrid")
TALLBACKEN = Firm("Tallbacken Vårdlogistik AB", "Supply Analyst", "Europe/Stockholm")
CHENE_CREUX = Firm("Ferme du Chêne Creux SAS", "Supply Chain Analyst", "Europe/Paris")
VRABCI = Firm("Vrabčí Hnízdo, a.s.", "Claims Data Analyst", "Europe/Prague")
DRAIGHNEAIN = Firm("Ó Draighneáin Ferries Ltd", "Revenue and Operations Analyst", "Europe/Dublin")
ERABLE = Firm("Coopérative Érable-du-Lac", "Analyste, logistique", "America/Toronto")
SUISHAGOYA = Firm("水車小屋計測株式会社", "Data Analyst, Service Parts (Europe)", "Asia/Tokyo")
KESSELGRUND = Firm("Wasserverband Kesselgrund", "Datenanalyse Netzbetrieb", "Europe/Berlin")
PAO_VELHO = Firm("Pão Velho Alimentação, Lda.", "Operations Analyst, Franchise", "Europe/Lisbon")
HAEDAGROS = Firm("Hæðagrös ehf.", "Logistics Data Analyst", "Atlantic/Reykjavik")
INCIKOEY = Firm("İnciköy Tekstil A.Ş.", "Planning Analyst", "Europe/Istanbul")

KOEHID = Firm("Kőhíd Malomipari Kft.", "Supply Planner", "Europe/Budapest")
ZEEPAARDJE = Firm("Rederij Zeepaardje B.V.", "Fleet Planning Analyst", "Europe/Amsterdam")
SOYKA = Firm("Сойка Мост ЕООД", "Traffic Data Analyst", "Europe/Sofia")
TANNENHAEHER = Firm("Tannenhäher Forstlogistik eG", "Planung Holzabfuhr", "Europe/Vienna")
HIIDENKIRNU = Firm("Hiidenkirnu Kylmäketju Oy", "Cold Chain Analyst", "Europe/Helsinki")
PSAROVARKA = Firm("Ψαρόβαρκα Τροφοδοσία", "Demand Planner", "Europe/Athens")
