"""Parses a page strictly by the HTML standard, and looks for what a report must not hold."""
import json
import sys

import html5lib

page = open(sys.argv[1], encoding="utf-8").read()
# A template's white space between rows of a table is fine; anything else ends the parser.
tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
names = [e.tag for e in tree.iter() if isinstance(e.tag, str)]
for name in ("script", "link", "img", "iframe", "object", "embed", "form", "base", "video", "b"):
    assert name not in names, name
ids = [e.get("id") for e in tree.iter() if e.get("id")]
assert len(ids) == len(set(ids)), "an id stands twice"
for element in tree.iter():
    for name, value in element.attrib.items():
        assert not str(name).startswith("on"), name
        if name in ("src", "href"):
            assert value.startswith("#") and value[1:] in ids, value
for table in tree.iter("table"):
    assert table.find("caption") is not None, "a table without a caption"
    assert all(cell.get("scope") for cell in table.iter("th")), "a head without a scope"
style = "".join(e.text or "" for e in tree.iter("style"))
assert "url(" not in style and "@import" not in style
levels = [int(n[1]) for n in names if n in ("h1", "h2", "h3", "h4", "h5")]
assert levels[0] == 1 and levels.count(1) == 1
assert all(b - a <= 1 for a, b in zip(levels, levels[1:])), "a level of heading is left out"
print(json.dumps({"tables": names.count("table"), "headings": len(levels)}))
