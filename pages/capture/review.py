"""The review: begin one, take one up again, fill it in."""

from afterview.store.facts.open_work import open_work
from afterview.ui import menu, review_start, safe_text, shell, today_cards
from afterview.ui.review_form import whole

db = shell.database()
draft = review_start.named_draft(db)

if draft is not None and draft.finished_at is None:
    menu.draw("review", is_form=True)
    safe_text.title("Correct your review" if draft.review_id else "Review")
    whole.draw(db, draft)
else:
    work = open_work(db, now=shell.now())
    menu.draw("review")
    safe_text.title("Review an interview")
    review_start.why_not_open(db, draft)
    today_cards.welcome(empty=work.is_nothing())
    review_start.discarded(db, work.discarded)
    review_start.new_review_button(db, primary=not (work.unfinished or work.awaiting))
    review_start.unfinished_drafts(db, work.unfinished)
    review_start.awaiting(db, work.awaiting, primary=not work.unfinished)
