"""The picture of a flow: steps in their sections' frames, conditions on the arrows, nothing that Mermaid misreads."""

from __future__ import annotations

from bot.library import read
from flows.diagram import mermaid

FLOW = read(
    b"""
flow: talk
version: 1
facts: [kind]
sections:
  - key: opening
    steps:
      - {key: hello, kind: notice}
      - key: moment
        kind: choice
        options: [{key: "yes"}, {key: "no"}]
        moves: [{to: topics, when: {step: moment, equals: "yes"}}, {to: end}]
      - {key: topics, kind: items, when: {any: [{fact: kind, equals: work}, {not: {step: moment, answered: false}}]}}
  - key: rounds
    each: topics
    steps:
      - {key: wish, kind: text}
""",
    "talk.yaml",
)


def test_a_flow_is_drawn_as_it_runs() -> None:
    assert (
        mermaid(FLOW)
        == """flowchart TD
  start(("●"))
  subgraph section_opening["opening"]
    step_hello(["hello · notice"])
    step_moment{{"moment · choice"}}
    step_topics["topics · items"]
  end
  subgraph section_rounds["rounds · for each of topics"]
    step_wish["wish · text"]
  end
  finish(["✓ review"])
  start --> step_hello
  step_hello --> step_moment
  step_moment -->|"moment = yes and (kind = work or not (moment not answered))"| step_topics
  step_moment -->|"first item and moment = yes"| step_wish
  step_moment -->|"moment = yes"| finish
  step_moment -->|"otherwise"| finish
  step_topics -->|"first item"| step_wish
  step_topics -->|"otherwise"| finish
  step_wish -->|"next item"| step_wish
  step_wish -->|"otherwise"| finish
"""
    )


def test_labels_can_be_in_a_language() -> None:
    drawn = mermaid(FLOW, lambda key: f"<{key}>")
    assert 'step_wish["#60;talk-wish.label#62;"]' in drawn
    assert 'subgraph section_opening["#60;talk-section-opening#62;"]' in drawn
    assert '|"#60;talk-moment.label#62; = #60;talk-moment.opt-yes#62;' in drawn


def test_a_label_is_one_short_line_without_mermaid_in_it() -> None:
    drawn = mermaid(FLOW, lambda key: 'a "b" `c` #d;\n' + "x" * 100)
    node = next(line for line in drawn.splitlines() if "step_wish[" in line)
    assert node.startswith('    step_wish["a #34;b#34; #96;c#96; #35;d#59; xxx')
    assert node.endswith('x…"]')


def test_a_step_may_be_called_like_a_word_of_mermaid() -> None:
    flow = read(b"flow: f\nversion: 1\nsections: [{key: end, steps: [{key: class, kind: notice}]}]", "f.yaml")
    assert 'subgraph section_end["end"]' in mermaid(flow)
    assert "step_class --> finish" in mermaid(flow)
