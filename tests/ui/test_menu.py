import re

import pytest

from afterview.ui import menu
from tests.ui.screen import ROOT, app, seen

_NAMED = re.compile(r'menu\.draw\("(\w+)"')
_OF_SEVERAL = [section for section in menu.SECTIONS if len(section.names) > 1]


@pytest.mark.parametrize("name", menu.PLACES)
def test_a_page_calls_itself_by_its_own_name(name: menu.Name) -> None:
    page = (ROOT / menu.PLACES[name].file).read_text("utf-8")
    assert set(_NAMED.findall(page)) == {name}


@pytest.mark.parametrize("section", _OF_SEVERAL, ids=lambda section: section.title)
def test_a_page_leads_to_all_of_its_section(section: menu.Section) -> None:
    screen = seen(app().switch_page(menu.PLACES[section.names[-1]].file).run())
    links = [link.proto.label for link in screen.main.get("page_link")]
    assert links[len(menu.SECTIONS) :] == [menu.PLACES[name].title for name in section.names]
