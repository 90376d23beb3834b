"""``due`` and ``calendar``: what follows an interview."""

import argparse
from pathlib import Path

from afterview.actions.aftermath import every_aftermath, open_steps
from afterview.actions.calendar import calendar_file
from afterview.cli import edge
from afterview.cli.edge import Options
from afterview.cli.parsing import Commands, command


def add(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Both."""
    does = "the open steps after your interviews, with their days"
    command(commands, shared, "due", does=does, run=_due)
    does = "interviews and steps as a calendar file"
    ics = command(commands, shared, "calendar", does=does, run=_calendar)
    ics.add_argument("--out", type=Path, metavar="FILE", required=True, help="the .ics to write")


def _due(options: Options) -> None:
    db, as_of = edge.to_read(options)
    steps = [
        {
            "interview": after.interview.id.hex,
            "company": after.interview.occasion.company,
            "role": after.interview.occasion.role,
            "stage": after.interview.occasion.stage.value,
            "step": step.kind.value,
            "standing": step.standing.value,
            "due_on": None if step.due_on is None else step.due_on.isoformat(),
            "due_at": None if step.due_at is None else step.due_at.isoformat(),
            "why": step.why,
        }
        for after, step in open_steps(every_aftermath(db, now=edge.now(), today=edge.today(db)))
    ]
    lines = [f"{one['due_on'] or 'any day'}  {one['company']}: {one['why']}" for one in steps]
    edge.say(options, "\n".join(lines) or "Nothing is open.", {"steps": steps, **as_of})


def _calendar(options: Options) -> None:
    db, as_of = edge.to_read(options)
    edge.write(options.out, calendar_file(db, now=edge.now(), today=edge.today(db)))
    sentence = f"The calendar is in {options.out.name}."
    edge.say(options, sentence, {"file": str(options.out), **as_of})
