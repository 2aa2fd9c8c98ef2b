"""All agreements of a body, found by any of its names: python3 agreements_of.py "Hong Kong Customs" [address]"""

import json
import sys
import time
import urllib.error
import urllib.request

PAGE = 5
ATTEMPTS = 3
PAUSE_SECONDS = 0.5

FIND_BODY = """
query FindBody($name: String!) {
  search(query: $name, types: [Agency], first: 1) { edges { node { id name } } }
}
"""

AGREEMENTS_OF = """
query AgreementsOf($id: ID!, $first: Int!, $after: String) {
  entity(id: $id) {
    relations(types: [PARTY_TO], neighbourTypes: [Agreement], first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { neighbour { ... on Agreement { name signed } } }
    }
  }
}
"""


class ApiProblem(Exception):
    """What the server says is wrong; `code` is one of those listed in docs/api.md."""

    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


def ask_once(url, query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(url, body, {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refused:
        # What is refused is told in the same form, with a status of 400 and more.
        answer = json.load(refused)
    for error in answer.get("errors", []):
        raise ApiProblem(error["message"], error["extensions"]["code"])
    return answer["data"]


def ask(url, query, **variables):
    """Asks a question. A database that is away is asked again; every other problem is raised."""
    for attempt in range(1, ATTEMPTS):
        try:
            return ask_once(url, query, variables)
        except ApiProblem as problem:
            if problem.code != "STORE_UNAVAILABLE":
                raise
            time.sleep(PAUSE_SECONDS * attempt)
    return ask_once(url, query, variables)


def agreements_of(url, body_id):
    """The agreements of a body, fetched a page at a time."""
    after = None
    while True:
        entity = ask(url, AGREEMENTS_OF, id=body_id, first=PAGE, after=after)["entity"]
        page = entity["relations"]
        for edge in page["edges"]:
            yield edge["neighbour"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def main(name, url="http://127.0.0.1:4000/graphql"):
    found = ask(url, FIND_BODY, name=name)["search"]["edges"]
    if not found:
        print(f"No body is called {name}.", file=sys.stderr)
        return 2
    body = found[0]["node"]
    print(body["name"])
    for agreement in agreements_of(url, body["id"]):
        print(f"{agreement['signed'] or 'no date'}  {agreement['name']}")
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        sys.exit(main(*sys.argv[1:]))
    except ApiProblem as problem:
        print(f"{problem.code}: {problem}", file=sys.stderr)
        sys.exit(1)
