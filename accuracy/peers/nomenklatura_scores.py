"""Scores of one nomenklatura algorithm (PyPI nomenklatura, MIT) on the trials and searches that knownas was measured on.

Usage: nomenklatura_scores.py ALGORITHM FILE... A file NAME.trials is answered by NAME.ALGORITHM.scores (one number a
trial). A file NAME.queries is answered by NAME.ALGORITHM.found (one line a query: the place of the best party of NAME.listed,
parties at or above the usual threshold). A query is held against every listed party of its kind: no blocking.
"""

import json
import sys
from pathlib import Path

from followthemoney import model
from nomenklatura.matching import get_algorithm

SCHEMA = {"person": "Person", "organization": "Organization", "vessel": "Vessel", "aircraft": "Airplane"}
# The thresholds at which the algorithms are usually run: yente's default; the slider of OFAC's own search.
USUAL = {"logic-v2": 0.70, "logic-v1": 0.70, "ofac": 0.85}


def party(key, kind, names):
    entity = model.make_entity(SCHEMA[kind])
    entity.id = key
    for name in names:
        entity.add("name", name)
    return entity


def lines(path):
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


class Engine:
    def __init__(self, name):
        self.name = name
        self.algorithm = get_algorithm(name)
        self.config = self.algorithm.default_config()

    def score(self, query, listed):
        return self.algorithm.compare(query, listed, self.config).score

    def answer(self, file):
        rows, ending = (self.trials(file), "scores") if file.suffix == ".trials" else (self.searches(file), "found")
        out = Path(f"{file.with_suffix('')}.{self.name}.{ending}")
        part = out.with_name(out.name + ".part")
        with part.open("w") as lines:
            lines.writelines(f"{row}\n" for row in rows)
        part.replace(out)

    def trials(self, file):
        # The library remembers what it worked out for an id: every party needs one of its own.
        for number, trial in enumerate(lines(file)):
            query = party(f"query-{number}", trial["kind"], [trial["query"]])
            listed = party(f"listed-{number}", trial["kind"], trial["names"])
            yield f"{self.score(query, listed):.6f}"

    def searches(self, file):
        by_kind = {}
        for place, entry in enumerate(lines(file.with_suffix(".listed"))):
            by_kind.setdefault(entry["kind"], []).append((place, party(str(place), entry["kind"], entry["names"])))
        for number, entry in enumerate(lines(file)):
            query = party(f"query-{number}", entry["kind"], [entry["name"]])
            best, top, alerts = 0.0, None, 0
            for place, other in by_kind.get(entry["kind"], []):
                result = self.score(query, other)
                alerts += result >= USUAL[self.name]
                if result > best:
                    best, top = result, place
            yield json.dumps({"top": top, "alerts": alerts})


engine = Engine(sys.argv[1])
for name in sys.argv[2:]:
    engine.answer(Path(name))
