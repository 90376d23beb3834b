"""The good panel by video, and how it is told to the form of a review."""

from tests.browser.telling import IF, PEOPLE, QUESTIONS, THEN, Told, finish, tell, tell_cue
from tests.browser.visitor import Visitor

PANEL = Told(
    company="BrightPath Learning (Pty) Ltd",
    role="Product Manager: Assessments & Insights",
    stage="Final round",
    day="29/10/2026",
    start="09:30",
    end="11:00",
    met="Live video",
)
MET = (
    "Thandi Mokoena, CPO",
    "Rahul Iyer",
    'Dr. Anne-Marie "Ams" van der Merwe',
    "someone whose name I missed",
)
ASKED = {
    "product sense case (cut churn in the teacher app)": "5",
    "a launch that failed": "4",
    "metrics for assessments": "4",
    "stakeholder conflict": "4",
    "what would you do in the first 90 days?": "5",
    "salary expectation": "3",
}
CUES = {
    "Introduced me to others, unplanned": {"saw": "introduced me to the CEO, unplanned"},
    "Ran over because of them": {"saw": "ran twenty minutes over talking about the roadmap"},
    "Asked about notice, salary or other offers": {"saw": "asked my notice period"},
    "Smiled": {
        "whose": "Thandi Mokoena",
        "saw": "smiled all the way, which I know means little",
        "when": "All the way",
    },
    "Posture": {"did": "good"},
    "Looking into the camera": {"did": "good"},
    "Filler words": {"did": 'said "basically" a lot'},
}
REFERENCES = "they want two by Monday: my old boss Pieter Naudé and Prof. Grace Achieng'"
REMARK = "Rahul's remark about paper tests in rural schools stuck with me"
WRITTEN = "Final panel of four, by video; written at 07:50 the day after."


def tell_the_panel(visitor: Visitor) -> None:
    """Tell all of it on a fresh draft, finish, and open the page of the interview."""
    visitor.open()
    _tell_the_core(visitor)
    _tell_the_details(visitor)
    _tell_the_rest(visitor)
    finish(visitor)


def _tell_the_core(visitor: Visitor) -> None:
    visitor.press("Review an interview")
    tell(visitor, PANEL)
    visitor.unfold("Time zone, and how fixed the questions were")
    visitor.choose(
        "Time zone of the times above", "Africa/Johannesburg", narrowed_by="Johannesburg"
    )
    visitor.write(PEOPLE, "\n".join(MET))
    visitor.press("Add people")
    visitor.pick("How do you feel about it?", "5")
    visitor.write("Chance of getting through, in %", "80")
    visitor.write(QUESTIONS, "\n".join(ASKED))
    visitor.press("Add questions")
    for number, handled in enumerate(ASKED.values(), start=1):
        visitor.pick(f"How I handled question {number}", handled)
    visitor.pick("When will you hear?", "Within some days")
    visitor.write("Within how many days", "14")
    visitor.write("In their words", "You'll hear within two weeks.")
    visitor.write(IF, "they ask for a number")
    visitor.write(THEN, "I ask for the range first")
    visitor.choose("It comes from this question", "salary expectation")


def _tell_the_details(visitor: Visitor) -> None:
    visitor.unfold("More about question 2")
    launch = visitor.inside("More about question 2")
    launch.write("Story I used", "the offline-sync story")
    launch.pick("Their reaction", "Wrote it down")
    visitor.unfold("More about question 6")
    visitor.inside("More about question 6").write("What I said", "I gave a number first")
    visitor.unfold("Body language, theirs and mine")
    for word, told in CUES.items():
        visitor.mark(word)
        tell_cue(visitor, word, **told)
    visitor.unfold("Ratings on ten dimensions")
    visitor.pick("My questions", "5 · Changed what we talked about")


def _tell_the_rest(visitor: Visitor) -> None:
    visitor.unfold("Moments: best, worst, their doubt")
    visitor.write("What worked", "stories had numbers; paused before answering")
    visitor.write("What did not work", "salary")
    visitor.unfold("Salary, thank-you, references, notes")
    visitor.write("What I asked them", "about decision making, changed the talk")
    visitor.write("One thing somebody said that is worth thanking for", REMARK)
    visitor.write("References: whom they want, and by when", REFERENCES)
    visitor.write("Anything else", WRITTEN)
