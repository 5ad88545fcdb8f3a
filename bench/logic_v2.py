"""Searches of nomenklatura's logic-v2 (PyPI nomenklatura, MIT): every party is scored, there is no index.

Standard input: {"parties": [{"id", "kind", "names"}], "queries": [text], "seconds": 60}. Standard output: {"name", "ready", "times", "answers"}:
milliseconds, and for each query the ids of the best parties, the best first.
"""

import heapq
import json
import sys
from time import perf_counter

from followthemoney import model
from nomenklatura.matching import get_algorithm

SCHEMA = {"person": "Person", "organization": "Organization", "vessel": "Vessel", "aircraft": "Airplane"}
MOST = 20


def entity(key, schema, names):
    made = model.make_entity(schema)
    made.id = key
    for name in names:
        made.add("name", name)
    return made


task = json.load(sys.stdin)
begin = perf_counter()
algorithm = get_algorithm("logic-v2")
config = algorithm.default_config()
parties = [entity(one["id"], SCHEMA[one["kind"]], one["names"]) for one in task["parties"]]
ready = (perf_counter() - begin) * 1000
times, answers = [], []
begin = perf_counter()
for number, text in enumerate(task["queries"]):
    start = perf_counter()
    query = entity(f"query-{number}", "LegalEntity", [text])
    scored = ((algorithm.compare(query, party, config).score, party.id) for party in parties)
    best = heapq.nlargest(MOST, (one for one in scored if one[0] >= 0.7))
    times.append((perf_counter() - start) * 1000)
    answers.append([key for _, key in best])
    if perf_counter() - begin > task["seconds"]:
        break
json.dump({"name": "nomenklatura logic-v2 (Python)", "ready": ready, "times": times, "answers": answers}, sys.stdout)
