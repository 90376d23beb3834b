"""Today: the draft to finish, the interview to review, what is due, the next one, a lesson."""

from afterview.actions.aftermath import every_aftermath
from afterview.store.facts.open_work import open_work
from afterview.ui import menu, review_start, safe_text, shell, today_cards
from afterview.ui.practice import due_line

db = shell.database()
work = open_work(db, now=shell.now())

menu.draw("today")
safe_text.title("Today")
today_cards.welcome(empty=work.is_nothing())
is_soon = today_cards.is_soon(work.coming, now=shell.now())
if is_soon:
    today_cards.next_interview(work.coming)
review_start.discarded(db, work.discarded)
review_start.new_review_button(db, primary=not (work.unfinished or work.awaiting))
today_cards.from_a_spreadsheet(empty=work.is_nothing())
review_start.unfinished_drafts(db, work.unfinished)
review_start.awaiting(db, work.awaiting, primary=not work.unfinished)
today_cards.due_steps(db, every_aftermath(db, now=shell.now(), today=shell.today()))
if not is_soon:
    today_cards.next_interview(work.coming)
due_line.draw(db)
today_cards.latest_lesson(work.learned)
menu.draw_more()
