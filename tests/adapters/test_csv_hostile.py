"""Of a file where half of the rows are wrong, the good ones come in and the others wait by line.

`python -m bench files` does the same with a hundred thousand.
"""

from collections import Counter
from contextlib import closing
from pathlib import Path

from bench import hostile
from bench.sections.files import write
from tests.adapters.drop import Drop, csv_of


def test_each_good_row_comes_in_and_each_bad_one_waits(tmp_path: Path) -> None:
    with closing(Drop(tmp_path, lambda folder: csv_of(folder, profil=hostile.PROFILE))) as drop:
        expected = write(drop.inbox, 400)
        assert {why for _, why in expected} >= {"BL-I201", "BL-I205", "BL-I209", "BL-I106"}
        counts = drop.take()
        assert counts == {"taken": 400 - expected.total(), "quarantined": expected.total()}
        places = ((int(one.place.split(":")[1]), one.why) for one in drop.waiting())
        assert Counter(places) == expected
        assert drop.take() == {} and not (drop.inbox / "fientlig.csv").exists()
