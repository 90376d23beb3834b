"""Every application of the sample search, in the order in which they were noted."""

from afterview.sample import firms
from afterview.sample.adverts import HAEDAGROS_ADVERT, KESSELGRUND_ADVERT, TANNENHAEHER_ADVERT
from afterview.sample.sought import Ahead, Sought

_BOARD = "A board for logistics jobs"

_ANSWERED = (
    Sought(
        firm=firms.MLYN,
        noted=-127,
        source=_BOARD,
        link="https://lakaimlyn.example/praca/operations-analyst",
    ),
    Sought(
        firm=firms.FJORDBRO,
        noted=-124,
        source="Their own page, after renting a locker in Odense",
        link="https://fjordbro.example/job/network-planning",
    ),
    Sought(
        firm=firms.KAEFERBOECK,
        noted=-120,
        source="The Saturday paper, page 14",
        salary="3.500 € brutto x 14 at least, says the advert",
    ),
    Sought(
        firm=firms.MUNIZ,
        noted=-109,
        source="One click on a board, which may have been the mistake",
        link="https://munizpenalver.example/empleo/4471",
    ),
    Sought(
        firm=firms.TALLBACKEN,
        noted=-101,
        source="A driver of theirs, at a fuel stop",
        link="https://tallbacken.example/jobba/supply-analyst",
    ),
    Sought(
        firm=firms.CHENE_CREUX,
        noted=-93,
        source="A card on the counter of the cheese shop",
        link="https://chene-creux.example/nous-rejoindre",
    ),
    Sought(
        firm=firms.VRABCI,
        noted=-91,
        source=_BOARD,
        link="https://vrabcihnizdo.example/kariera/claims-data",
        note="They insure my neighbour's roof.",
    ),
    Sought(
        firm=firms.DRAIGHNEAIN,
        noted=-79,
        source="A poster on the morning boat",
        link="https://draighneain-ferries.example/careers/revenue",
    ),
    Sought(
        firm=firms.ERABLE,
        noted=-71,
        source=_BOARD,
        link="https://erable-du-lac.example/emplois/logistique",
        note="The advert says remote.",
    ),
    Sought(
        firm=firms.PAO_VELHO,
        noted=-67,
        source="A friend of a friend who bakes",
        link="https://paovelho.example/trabalhar/franchise",
    ),
    Sought(
        firm=firms.SUISHAGOYA,
        noted=-64,
        source="Their stand at the fair for gauges",
        link="https://suishagoya.example/careers/vienna-01",
        ahead=Ahead(noted=-2, action="Ask Benedikt what would unfreeze the post", day=1),
    ),
    Sought(
        firm=firms.KESSELGRUND,
        noted=-60,
        source="The official gazette",
        link="https://kesselgrund.example/stellen/netzbetrieb",
        advert=KESSELGRUND_ADVERT,
        salary="Group 10, step 1 to 6",
        public_sector=True,
        ahead=Ahead(noted=-4, action="Ask for step 4 before I sign, card on the table", day=3),
    ),
    Sought(
        firm=firms.HAEDAGROS,
        noted=-43,
        source="The label on a tomato, then their page",
        link="https://haedagros.example/work/logistics-data-analyst",
        advert=HAEDAGROS_ADVERT,
        ahead=Ahead(noted=-2, action="Draw late readings on one page, twice", day=0),
    ),
    Sought(
        firm=firms.INCIKOEY,
        noted=-14,
        source="The recruiter wrote to me",
        link="https://incikoy.example/kariyer/planning-analyst",
        ahead=Ahead(
            noted=-3,
            action="Find something of theirs in a shop and turn it inside out",
            day=5,
            salary="48 to 57 k €, said on the phone",
        ),
    ),
)
_UNANSWERED = (
    Sought(
        firm=firms.SOYKA,
        noted=-12,
        source=_BOARD,
        link="https://soykamost.example/rabota/traffic-data",
        ahead=Ahead(noted=-12, action="Ask once whether it arrived, then let it go", day=2),
    ),
    Sought(
        firm=firms.KOEHID,
        noted=-9,
        source="A miller at the Saturday market",
        link="https://kohidmalom.example/allas",
        ahead=Ahead(noted=-1, action="Finish last night's notes, send two times for a talk", day=0),
    ),
    Sought(
        firm=firms.ZEEPAARDJE,
        noted=-5,
        source="Their own page",
        link="https://zeepaardje.example/vacatures/fleet-planning",
        salary="4.100 to 5.000 € a month",
        ahead=Ahead(noted=-5, action="Ask whether it arrived", day=9),
    ),
)
_PLANNED = (
    Sought(
        firm=firms.PSAROVARKA,
        noted=-19,
        planned=True,
        source="A holiday",
        link="https://psarovarka.example/jobs",
        note="Only if nothing comes of Iceland.",
    ),
    Sought(
        firm=firms.TANNENHAEHER,
        noted=-6,
        planned=True,
        source="Traude, who knows the chairwoman",
        link="https://tannenhaeher.example/karriere",
        advert=TANNENHAEHER_ADVERT,
        salary="3.400 € brutto x 14 at least",
        ahead=Ahead(noted=-6, action="Cut the CV down to planning and weather", day=1),
    ),
    Sought(
        firm=firms.HIIDENKIRNU,
        noted=-3,
        planned=True,
        source=_BOARD,
        link="https://hiidenkirnu.example/ura/cold-chain",
        ahead=Ahead(noted=-3, action="Call and ask how cold, how often and where", day=4),
    ),
)
SOUGHT = (*_ANSWERED, *_UNANSWERED, *_PLANNED)
